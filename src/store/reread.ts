import type { ChainLink } from '../model/index.ts';
import { textHash } from './hash.ts';
import { rowRange } from './numbering.ts';
import { fillReport } from './insert.ts';
import { addProblems } from './problems.ts';
import { all, db, first, fixed, inTransaction, run, runFixed } from './query.ts';
import type { Store } from './query.ts';
import { writeReading } from './readings.ts';
import type { Derived, Reading } from './rows.ts';
import { voiceBook } from './voices.ts';
import type { VoiceBook } from './voices.ts';

/** What reading again came to. */
export type RereadResult = {
  readonly reread: number;
  /** Ids the dossier does not hold. */
  readonly unknown: readonly string[];
  /** Clusters that lost members: to be linked again. */
  readonly clusters: readonly string[];
};

type Known = {
  readonly seq: number;
  readonly source_name: string;
  readonly text_version: number;
  readonly text_hash: string;
};

const knownReport = (store: Store, id: string): Known | undefined =>
  first(
    store,
    db
      .selectFrom('report')
      .innerJoin('record', 'record.report', 'report.seq')
      .select(['report.seq', 'report.source_name', 'record.text_version', 'record.text_hash'])
      .where('report.id', '=', id)
      .orderBy('record.text_version', 'desc')
      .limit(1),
  );

const byNumber = [
  fixed(db.deleteFrom('member').where('report', '=', 0)),
  fixed(db.deleteFrom('sketch').where('report', '=', 0)),
  fixed(db.deleteFrom('day_vote').where('report', '=', 0)),
  fixed(db.deleteFrom('search').where('rowid', '=', 0)),
];
const numbered = [
  fixed(db.deleteFrom('statement').where('seq', '>=', 0).where('seq', '<', 0)),
  fixed(db.deleteFrom('event').where('seq', '>=', 0).where('seq', '<', 0)),
];

const clustersOf = (store: Store, report: number): readonly string[] =>
  all(
    store,
    db
      .selectFrom('member')
      .innerJoin('cluster', 'cluster.seq', 'member.cluster')
      .select('cluster.id')
      .where('member.report', '=', report),
  ).map(({ id }) => id);

/** Takes away what an earlier reading left in the tables; the record itself is replaced or kept by its text version. */
const forget = (store: Store, report: number, voices: VoiceBook): void => {
  const { from, before } = rowRange(report);
  const chains = db.selectFrom('statement').select('chain').where('seq', '>=', from).where('seq', '<', before);
  for (const { chain } of all(store, chains)) voices.tally(JSON.parse(chain) as readonly ChainLink[], -1);
  for (const query of byNumber) runFixed(store, query, [report]);
  for (const query of numbered) runFixed(store, query, [from, before]);
};

const keepRecord = (store: Store, known: Known, reading: Reading): void => {
  const hash = textHash(reading.report);
  const row = {
    report: known.seq,
    text_version: hash === known.text_hash ? known.text_version : known.text_version + 1,
    text_hash: hash,
    engine_version: reading.engineVersion,
    blob: reading.record,
  };
  run(
    store,
    db
      .insertInto('record')
      .values(row)
      .onConflict((conflict) =>
        conflict
          .columns(['report', 'text_version'])
          .doUpdateSet({ engine_version: row.engine_version, blob: row.blob }),
      ),
  );
};

const keepProblems = (store: Store, known: Known, { report, problems }: Reading, at: string): void => {
  const noted = db.selectFrom('problem').select(['code', 'message']).where('report_id', '=', report.id);
  const before = new Set(all(store, noted).map(({ code, message }) => `${code} ${message}`));
  addProblems(
    store,
    problems
      .filter(({ code, message }) => !before.has(`${code} ${message}`))
      .map((problem) => ({ ...problem, report: report.id, source: known.source_name, at })),
  );
};

/** Keeps the record as people left it, or forgets that they changed any. */
const keepReviewed = (store: Store, report: number, { reviewed }: Derived): void => {
  run(store, db.deleteFrom('reviewed').where('report', '=', report));
  if (!reviewed) return;
  const { blob, url, outlet } = reviewed;
  run(store, db.insertInto('reviewed').values({ report, blob, came_url: url ?? null, came_outlet: outlet ?? null }));
};

/** Puts what follows from a reading in the place of what followed from the one before. */
const replace = (store: Store, report: number, reading: Derived, voices: VoiceBook): void => {
  forget(store, report, voices);
  keepReviewed(store, report, reading);
  writeReading(store, report, reading, voices);
};

/** Notes that a report is to be read again: what it was read by was put right. */
export const markUnread = (store: Store, report: string): void => {
  const known = knownReport(store, report);
  if (known) run(store, db.updateTable('record').set({ engine_version: '' }).where('report', '=', known.seq));
};

/** Stores what follows from reports as people left them; what the machine read stays as it is. */
export const reviewReports = (store: Store, readings: readonly Derived[]): void =>
  inTransaction(store, () => {
    const voices = voiceBook(store);
    for (const reading of readings) {
      const known = knownReport(store, reading.report.id);
      if (!known) continue;
      replace(store, known.seq, reading, voices);
      fillReport(store, known.seq, reading.report);
    }
    voices.write();
  });

/**
 * Stores new readings of reports that are there already. The same text gets a new record, another text (a better
 * extraction from the same bytes) becomes the report's next text version beside the old one, so no span ever moves.
 * Decisions are not touched; mentions leave their clusters and are to be linked again.
 */
export const rereadReports = (store: Store, readings: readonly Reading[], at: string): RereadResult =>
  inTransaction(store, () => {
    const voices = voiceBook(store);
    const unknown: string[] = [];
    const touched = new Set<string>();
    for (const reading of readings) {
      const known = knownReport(store, reading.report.id);
      if (!known) {
        unknown.push(reading.report.id);
        continue;
      }
      for (const id of clustersOf(store, known.seq)) touched.add(id);
      keepRecord(store, known, reading);
      replace(store, known.seq, reading, voices);
      keepProblems(store, known, reading, at);
    }
    voices.write();
    return { reread: readings.length - unknown.length, unknown, clusters: [...touched].sort() };
  });
