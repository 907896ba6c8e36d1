import { languages } from '../../language/index.ts';
import { hashOf } from '../hash.ts';

/** Days of a month and hours of a day, as figures. */
const SMALL = 100;

/** Words that any two happenings of one week share, by hash: weekdays, months, small figures. */
export const dayWords = (): ReadonlySet<number> =>
  new Set([
    ...languages.flatMap(({ time }) =>
      [...Object.keys(time.weekdays), ...Object.keys(time.months)].flatMap((word) => [
        hashOf(word),
        hashOf(`${word}.`),
      ]),
    ),
    ...Array.from({ length: SMALL }, (_, figure) => [
      hashOf(String(figure)),
      hashOf(String(figure).padStart(2, '0')),
    ]).flat(),
  ]);
