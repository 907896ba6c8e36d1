import type { Incident, ReportRecord, Span } from '../../model/index.ts';
import { unmasked } from '../terms.ts';

/** A half-open stretch of a report's text. */
export type Stretch = readonly [from: number, to: number];

export const holds = (stretches: readonly Stretch[], offset: number): boolean =>
  stretches.some(([from, to]) => from <= offset && offset < to);

/** `all` without what lies in `cut`. */
const without = (all: readonly Stretch[], cut: readonly Stretch[]): readonly Stretch[] =>
  cut.reduce<readonly Stretch[]>(
    (left, [start, end]) =>
      left.flatMap(([from, to]) =>
        end <= from || to <= start
          ? [[from, to] as const]
          : (
              [
                [from, start],
                [end, to],
              ] as const
            ).filter(([a, b]) => a < b),
      ),
    all,
  );

/** From the first to the last sentence an incident's events stand in. */
const reachOf = (record: ReportRecord, { events }: Incident): Stretch | undefined => {
  const ids = new Set(events);
  const spans = record.events
    .filter(({ id, sentence }) => ids.has(id) && sentence.part === undefined)
    .map(({ sentence }) => sentence);
  if (spans.length === 0) return undefined;
  return [Math.min(...spans.map(({ start }) => start)), Math.max(...spans.map(({ end }) => end))];
};

/**
 * The text each incident is told in: the lead has all the report but what tells the others, the others reach from the
 * first to the last sentence of their events. Boilerplate belongs to none.
 */
export const stretchesOf = (record: ReportRecord, masked: readonly Span[]): ReadonlyMap<string, readonly Stretch[]> => {
  const text = unmasked({ text: record.report.text, masked: [...(record.report.masked ?? []), ...masked] });
  const reaches = record.incidents
    .filter(({ lead }) => !lead)
    .flatMap((incident) => {
      const reach = reachOf(record, incident);
      return reach ? [[incident.id, reach] as const] : [];
    });
  const others = reaches.map(([, reach]) => reach);
  const outside = without([[0, record.report.text.length]], others);
  const cut = (mine: readonly Stretch[]): readonly Stretch[] =>
    mine.flatMap(([from, to]) =>
      text.map(([a, b]) => [Math.max(a, from), Math.min(b, to)] as const).filter(([a, b]) => a < b),
    );
  return new Map([
    ...record.incidents.filter(({ lead }) => lead).map(({ id }) => [id, cut(outside)] as const),
    ...reaches.map(([id, reach]) => [id, cut([reach])] as const),
    ['', text] as const,
  ]);
};
