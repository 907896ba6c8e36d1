import type { ChronologyEntry } from '../model/index.ts';
import type { ClusterSummary, Page, Store } from '../store/index.ts';
import { cardsOf, clusters, entriesOf } from '../store/index.ts';
import { unpackJson } from '../store/pack.ts';
import type { Brief } from './briefs.ts';
import { briefOf } from './briefs.ts';
import type { Listed, TimelineFilter } from './timeline.ts';
import { listed } from './timeline.ts';

/** An event without its entry: what a card of the chronology shows. */
export type Card = Omit<ClusterSummary, 'seq'> & Brief;

/** The fields of a summary that are told; numbers of the file's own are not, nor what only an entry holds. */
export const toldSummary = (summary: ClusterSummary): Omit<ClusterSummary, 'seq'> => {
  const { id, type, family, from, to, precision, place, partOf, headline, status, importance, title, counts } = summary;
  return {
    ...{ id, type, family, from, to, precision, headline, status, importance, title, counts },
    ...(place === undefined ? {} : { place }),
    ...(partOf === undefined ? {} : { partOf }),
  };
};

const none: Brief = { tolls: [], originNames: [] };

const believed = ({ summary, entry }: Listed): Card => ({
  ...toldSummary(summary),
  ...(entry ? briefOf(entry) : none),
});

/** What was kept of entries for cards; those an older version wrote are unpacked. */
const briefsOf = (store: Store, rows: readonly ClusterSummary[]): ReadonlyMap<number, Brief> => {
  const seqs = rows.map(({ seq }) => seq);
  const kept = cardsOf(store, seqs) as ReadonlyMap<number, Brief>;
  const missing = seqs.filter((seq) => !kept.has(seq));
  if (missing.length === 0) return kept;
  const unpacked = [...entriesOf(store, missing)].map(
    ([seq, blob]) => [seq, briefOf(unpackJson(blob) as ChronologyEntry)] as const,
  );
  return new Map([...kept, ...unpacked]);
};

/** A page of the chronology as cards. */
export const cards = (store: Store, { asBelievedOn, ...filter }: TimelineFilter): Page<Card> => {
  if (asBelievedOn !== undefined) {
    const { rows, ...next } = listed(store, { ...filter, asBelievedOn });
    return { rows: rows.map(believed), ...next };
  }
  const { rows, ...next } = clusters(store, filter);
  const briefs = briefsOf(store, rows);
  return { rows: rows.map((row) => ({ ...toldSummary(row), ...(briefs.get(row.seq) ?? none) })), ...next };
};
