import type { EventExplanation, Explained, Explanation } from '../../model/index.ts';
import { namesFor, placeLines } from './explain-place.ts';
import { timeLines } from './explain-time.ts';
import { safe } from './paint.ts';
import type { View } from './record.ts';
import { showEventTime } from './values.ts';
import type { Head } from './why.ts';
import { field, headLine, placeName } from './why.ts';

const eventLines = (one: EventExplanation, view: View): readonly string[] => {
  const { reading } = one.time;
  const precision = (found: { readonly precision: string } | undefined): string =>
    found ? `; precision: ${found.precision}` : '';
  const place = one.place.reading?.place;
  const head: Head = {
    ink: 'event',
    is: `${showEventTime(reading)}; ${place ? placeName(place) : 'no place'}`,
    more: `(${one.type})`,
  };
  return [
    headLine(one, head, view),
    field('time', `${safe(one.time.says)}${precision(reading)}`, view),
    field('place', `${safe(one.place.says)}${precision(one.place.reading)}`, view),
  ];
};

const titles = { time: 'Why these times', place: 'Why these places', event: 'Why these events' } as const;

/** The readings of a name are told once: the next mention of the same name only points back. */
const section = (of: Explanation['of'], { record, explanations }: Explained, view: View): readonly string[] => {
  const found = explanations.filter((one) => one.of === of);
  if (found.length === 0) return [];
  const told = new Map<string, string>();
  const namesOf = namesFor(record);
  const lines = found.flatMap((one) => {
    if (one.of === 'time') return ['', ...timeLines(one, record, view)];
    if (one.of === 'event') return ['', ...eventLines(one, view)];
    const key = JSON.stringify(one.candidates);
    const same = one.candidates.length > 0 ? told.get(key) : undefined;
    if (same === undefined) told.set(key, one.id);
    return ['', ...placeLines(one, namesOf, view, same)];
  });
  return [`\n${view.paint('strong', titles[of])} ${view.paint('dim', `(${found.length})`)}`, ...lines];
};

/** Why times, places and events were read so, one block each. */
export const showExplanations = (explained: Explained, view: View): string =>
  [...(['time', 'place', 'event'] as const).flatMap((of) => section(of, explained, view)), ''].join('\n');
