import { packFor } from '../../language/index.ts';
import type { LanguagePack } from '../../language/pack.ts';
import type { Attribution, Origin, ReportRecord } from '../../model/index.ts';
import { claimsAround } from '../claims.ts';
import { compare } from '../order.ts';
import { joined } from './joining.ts';
import { folded } from './names.ts';
import { speakerOf } from './speaker.ts';
import type { Speaker } from './speaker.ts';

/** Who says a thing, comparable across the reports of a dossier. */
export type Voice = {
  readonly key: string;
  readonly name: string;
  readonly kind: Origin['kind'];
  /** The report's own voice, nobody quoted. */
  readonly own: boolean;
  /** Key of the body a person speaks for. */
  readonly of?: string;
  /** The phrase names nobody: "a resident", or a pronoun that was not resolved. */
  readonly unnamed?: 'somebody' | 'open';
};

/** The voice of an attribution of a record; null is the report's own. */
export type Voices = (record: ReportRecord, attribution: string | null) => Voice;

/** The account a voice belongs to: a spokesman's is that of the body, so the two are no second origin. */
export const rootOf = ({ key, of }: Voice): string => of ?? key;

/** The voice a text speaks with itself: its agency, else its outlet. */
const carrierOf = ({ report }: ReportRecord): Speaker & { readonly agency: boolean } => ({
  name: report.agency ?? report.outlet ?? report.id,
  is: 'media',
  bodies: [],
  agency: report.agency !== undefined,
});

/** The innermost of the enclosing claims that says who speaks. */
const innermost = (
  record: ReportRecord,
  attribution: string | null,
): NonNullable<Attribution['source']> | undefined => {
  for (const { source, channel } of claimsAround(record, attribution)) {
    if (source) return source;
    if (channel)
      return {
        spans: [channel.span],
        kind: 'media',
        ...(channel.entity === undefined ? {} : { entity: channel.entity }),
      };
  }
  return undefined;
};

const speakersIn = (record: ReportRecord): ReadonlyMap<string, Speaker> => {
  const speakers = new Map<string, Speaker>();
  for (const { id } of record.attributions) {
    const source = innermost(record, id);
    if (source) speakers.set(id, speakerOf(record, source));
  }
  return speakers;
};

const kinds: Readonly<Record<Speaker['is'], Origin['kind']>> = {
  person: 'speaker',
  body: 'speaker',
  unnamed: 'speaker',
  open: 'speaker',
  media: 'outlet',
  document: 'document',
};

/** How often each spelling of a key stands in the dossier; the commonest is shown. */
const shownNames = (all: readonly { readonly key: string; readonly name: string }[]): ReadonlyMap<string, string> => {
  const counts = new Map<string, Map<string, number>>();
  for (const { key, name } of all) {
    const names = counts.get(key) ?? new Map<string, number>();
    counts.set(key, names.set(name, (names.get(name) ?? 0) + 1));
  }
  const best = (names: ReadonlyMap<string, number>): string =>
    [...names].sort(([a, m], [b, n]) => n - m || b.length - a.length || compare(a, b))[0]?.[0] ?? '';
  return new Map([...counts].map(([key, names]) => [key, best(names)]));
};

type Carriers = ReadonlyMap<
  string,
  { readonly speaker: Speaker & { readonly agency: boolean }; readonly text: string }
>;

/** Of whom a report is the voice: of the report whose text it carries, where that is known. */
const carriersOf = (records: readonly ReportRecord[], textOf: (report: string) => string): Carriers => {
  const byId = new Map(records.map((record) => [record.report.id, record]));
  return new Map(
    records.map((record) => {
      const text = textOf(record.report.id);
      return [record.report.id, { speaker: carrierOf(byId.get(text) ?? record), text }] as const;
    }),
  );
};

const packOf = (records: readonly ReportRecord[]): LanguagePack => packFor(records[0]?.report.language ?? '');

/**
 * Tells who is who across the reports of a dossier: "the Interior Ministry", "Kazakhstan's Interior Ministry" and "the
 * ministry" of one report are one speaker. Unsure means two: the unnamed of two outlets never meet.
 */
export const voicesOf = (records: readonly ReportRecord[], textOf: (report: string) => string = (id) => id): Voices => {
  const carriers = carriersOf(records, textOf);
  const speakers = new Map(records.map((record) => [record.report.id, speakersIn(record)]));
  const everybody = [
    ...[...speakers.values()].flatMap((map) => [...map.values()]),
    ...[...carriers.values()].map(({ speaker }) => speaker),
  ];
  const join = joined(everybody, records, packOf(records));
  const agencies = new Set(
    [...carriers.values()].filter(({ speaker }) => speaker.agency).map(({ speaker }) => join(speaker).key),
  );
  const names = shownNames(everybody.map((speaker) => ({ key: join(speaker).key, name: speaker.name })));

  const named = (speaker: Speaker, own: boolean): Voice => {
    const { key, of } = join(speaker);
    const kind = agencies.has(key) ? 'agency' : kinds[speaker.is];
    return { key, name: names.get(key) ?? speaker.name, kind, own, ...(of === undefined ? {} : { of }) };
  };
  return (record, attribution) => {
    const { speaker: carrier, text } = carriers.get(record.report.id) ?? {
      speaker: carrierOf(record),
      text: record.report.id,
    };
    const speaker = attribution === null ? undefined : speakers.get(record.report.id)?.get(attribution);
    if (!speaker) return named(carrier, true);
    if (speaker.is !== 'unnamed' && speaker.is !== 'open') return named(speaker, false);
    const where = speaker.is === 'open' ? text : join(carrier).key;
    const unnamed = speaker.is === 'open' ? 'open' : 'somebody';
    const key = `${unnamed}:${where}:${folded(speaker.name)}`;
    return { key, name: `${speaker.name} (${named(carrier, true).name})`, kind: 'speaker', own: false, unnamed };
  };
};
