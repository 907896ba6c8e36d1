import type { EventCluster, EventMention, EventTime, Place, ReportRecord } from '../../model/index.ts';
import { headlineOf } from '../headline.ts';
import { mentionSketchesOf } from '../linking/mention-sketch.ts';
import type { MentionClusters, MentionRef } from '../linking/mentions.ts';
import { linkMentions } from '../linking/mentions.ts';
import type { Accounts, ClusterMember } from '../members.ts';
import { compare } from '../order.ts';
import { termsOf } from '../terms.ts';
import { countsOf } from '../vectors.ts';

/** Texts whose mentions are compared: of a story told hundreds of times the first ones tell what there is to tell. */
const MOST_TEXTS = 40;

/** A story's own words are common in its reports and rare elsewhere. */
const ELSEWHERE = 200;

/** A part is told by at least so many texts. */
const LEAST_TEXTS = 2;

type Named = { readonly record: ReportRecord; readonly event: EventMention };

const happened = ({ type, polarity, modality, background }: EventMention): boolean =>
  type !== 'other' && polarity === 'positive' && modality === 'actual' && background !== true;

/** One report a text, the first. */
const textsOf = ({ members, textOf }: Accounts): readonly ClusterMember[] => {
  const seen = new Set<string>();
  return members
    .filter(({ record }) => {
      const text = textOf(record.report.id);
      return !seen.has(text) && seen.add(text);
    })
    .slice(0, MOST_TEXTS);
};

const toldIn = ({ record, events, incident }: ClusterMember): readonly EventMention[] => {
  const own = new Set(events);
  return record.events.filter((event) => own.has(event.id) && event.id !== incident?.main && happened(event));
};

const linkedIn = (members: readonly ClusterMember[]): MentionClusters =>
  linkMentions(
    members.map((member) => ({
      report: member.record.report.id,
      terms: countsOf(termsOf(member.record.report).map(({ term }) => term)),
      mentions: mentionSketchesOf({ ...member.record, events: toldIn(member) }),
    })),
    { besides: ELSEWHERE },
  );

const mostly = <T>(values: readonly T[], keyOf: (value: T) => string): T | undefined => {
  const counts = new Map<string, { readonly value: T; readonly count: number }>();
  for (const value of values) counts.set(keyOf(value), { value, count: (counts.get(keyOf(value))?.count ?? 0) + 1 });
  const [best] = [...counts].sort(([a, x], [b, y]) => y.count - x.count || compare(a, b));
  return best?.[1].value;
};

/** A day that is stated counts before one that is not. */
const timeOf = (named: readonly Named[]): EventTime | undefined => {
  const times = named.flatMap(({ event: { time } }) => (time ? [time] : []));
  const stated = times.filter(({ basis }) => basis === 'stated');
  return mostly(stated.length > 0 ? stated : times, ({ from, to }) => `${from ?? ''}/${to ?? ''}`);
};

const placeOf = (named: readonly Named[]): Place | undefined =>
  mostly(
    named.flatMap(({ event: { place } }) => (place?.place ? [place.place] : [])),
    ({ id }) => id,
  );

type Whole = { readonly id: string; readonly links: MentionClusters['links'] };

const keyOf = ({ report, mention }: MentionRef): string => `${report}#${mention}`;

const namedIn = (refs: readonly MentionRef[], records: ReadonlyMap<string, ReportRecord>): readonly Named[] =>
  refs.flatMap(({ report, mention }): Named[] => {
    const record = records.get(report);
    const event = record?.events.find(({ id }) => id === mention);
    return record && event ? [{ record, event }] : [];
  });

const partOf = (named: readonly Named[], { id, links }: Whole): EventCluster | undefined => {
  const headline = headlineOf(named.map(({ record, event }) => ({ record, events: [event.id] })));
  const first = named[0];
  if (!headline || !first) return undefined;
  const time = timeOf(named);
  const place = placeOf(named);
  const own = new Set(named.map(({ record, event }) => `${record.report.id}#${event.id}`));
  return {
    id: `${first.record.report.id}#${first.event.id}`,
    type: mostly(named, ({ event }) => event.type)?.event.type ?? first.event.type,
    from: time?.from ?? null,
    to: time?.to ?? null,
    precision: time?.precision ?? 'unknown',
    ...(place ? { place } : {}),
    members: named.map(({ record, event }) => ({ report: record.report.id, event: event.id })),
    partOf: id,
    headline,
    origins: [],
    status: 'provisional',
    links: links
      .filter(({ a, b }) => own.has(keyOf(a)) && own.has(keyOf(b)))
      .map(({ a, b, score, why }) => ({ a: keyOf(a), b: keyOf(b), score, why })),
  };
};

/** A part by what some of its reports tell; undefined where none of them does. */
export const partAmong = (
  { id, partOf: whole, members, links }: EventCluster,
  among: readonly ClusterMember[],
): EventCluster | undefined => {
  const records = new Map(among.map(({ record }) => [record.report.id, record]));
  const named = namedIn(
    members.map(({ report, event }) => ({ report, mention: event })),
    records,
  );
  const told = partOf(named, { id: whole ?? id, links: [] });
  const kept = (end: string): boolean => records.has(end.slice(0, end.lastIndexOf('#')));
  return told && { ...told, id, links: links.filter(({ a, b }) => kept(a) && kept(b)) };
};

/**
 * What else the reports of an entry tell, each linked across them: the resignation and the curfew within a week of unrest.
 * What only one text tells stays with its report.
 */
export const partsOf = (accounts: Accounts): readonly EventCluster[] => {
  const members = textsOf(accounts);
  if (members.length < LEAST_TEXTS) return [];
  const records = new Map(members.map(({ record }) => [record.report.id, record]));
  const { clusters, links } = linkedIn(members);
  return clusters.flatMap((refs) => {
    if (new Set(refs.map(({ report }) => report)).size < LEAST_TEXTS) return [];
    return partOf(namedIn(refs, records), { id: accounts.event, links }) ?? [];
  });
};
