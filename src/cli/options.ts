import { availableParallelism } from 'node:os';
import { InvalidArgumentError, Option } from 'commander';
import { importers } from '../formats/index.ts';
import { circleIn } from '../jobs/asked.ts';
import { isIsoDate } from '../text/iso.ts';

const wholeBetween =
  (least: number, most: number) =>
  (value: string): number => {
    const number = Number(value);
    if (!Number.isInteger(number) || number < least || number > most)
      throw new InvalidArgumentError(`give a whole number from ${least} to ${most}`);
    return number;
  };

const dayOf = (value: string): string => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || !isIsoDate(value))
    throw new InvalidArgumentError('give a day as in 2022-01-09');
  return value;
};

const circleOf = (value: string): NonNullable<ReturnType<typeof circleIn>> => {
  const circle = circleIn(value);
  if (!circle) throw new InvalidArgumentError('give latitude, longitude and kilometres as in 43.25,76.95,50km');
  return circle;
};

export const sourceFormat = (): Option =>
  new Option('--from <format>', 'read the input as this format instead of sniffing it').choices(
    importers.map(({ id }) => id),
  );

export const jobs = (standard: number): Option =>
  new Option('--jobs <n>', `worker threads (this machine: ${availableParallelism()})`)
    .argParser(wholeBetween(1, 64))
    .default(standard);

/** A week is as seldom as a watch makes sense. */
export const minutes = (standard: number): Option =>
  new Option('--every <minutes>', 'how often').argParser(wholeBetween(1, 7 * 24 * 60)).default(standard);

export const dossier = (): Option =>
  new Option('--dossier <file>', 'the dossier: one file that holds reports, chronology and decisions').default(
    'daybook.db',
  );

export const prettyOrJson = (): Option =>
  new Option('--format <format>', 'how to print').choices(['pretty', 'json']).default('pretty');

/** By what a view shows an older state of knowledge. */
export const asBelievedOn = (): Option =>
  new Option('--as-believed-on <day>', 'as the reports published by this day had it').argParser(dayOf);

export const limit = (standard: number, what = 'entries'): Option =>
  new Option('--limit <n>', `at most so many ${what}`).argParser(wholeBetween(1, 10_000)).default(standard);

export const top = (): Option =>
  new Option('--top <n>', 'only the n days that matter most, with their sentences').argParser(wholeBetween(1, 10_000));

export const outlet = (): Option => new Option('--outlet <name>', 'published by this outlet');

export const after = (): Option => new Option('--after <mark>', 'what follows the mark that the page before gave');

/** A range of days; `of` says the days of what. */
export const range = (of = ''): readonly Option[] => [
  new Option('--since <day>', `${of}from this day on`).argParser(dayOf),
  new Option('--until <day>', `${of}up to this day`).argParser(dayOf),
];

/** What the views of a chronology can be narrowed to; the same flags everywhere. */
export const filters = (): readonly Option[] => [
  ...range(),
  new Option('--place <name>', 'at the place of this name, or in the country or region of it'),
  new Option('--within <circle>', 'within a circle: latitude,longitude,kilometres').argParser(circleOf),
  new Option('--type <types>', 'of these types, divided by commas: killing,protest'),
  new Option('--actor <name>', 'where this name acts'),
  new Option('--origin <name>', 'resting on this origin'),
  new Option('--min-origins <n>', 'told by at least so many independent origins').argParser(wholeBetween(1, 1000)),
  asBelievedOn(),
];

/** The filters as the commands get them. */
export type Filters = {
  readonly since?: string;
  readonly until?: string;
  readonly place?: string;
  readonly within?: ReturnType<typeof circleOf>;
  readonly type?: string;
  readonly actor?: string;
  readonly origin?: string;
  readonly minOrigins?: number;
  readonly asBelievedOn?: string;
};
