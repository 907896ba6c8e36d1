import { existsSync } from 'node:fs';
import type { Explained, Explanation, Unreadable } from '../../model/index.ts';

/** `--explain` alone asks about every time and place; with a word, about the finding of that id or those words. */
export type Asked = { readonly which?: string; readonly inputs: readonly string[] };

/** `daybook read --explain FILE`: what stands behind the flag is an input where there is such a file. */
export const askedOf = (explain: string | true, inputs: readonly string[]): Asked => {
  if (explain === true) return { inputs };
  return explain === '-' || existsSync(explain) ? { inputs: [explain, ...inputs] } : { which: explain, inputs };
};

const folded = (words: string): string => words.replace(/\s+/g, ' ').trim().toLowerCase();

/** By id, else by the whole words, else by a part of them; events only when they are asked for. */
export const select = (all: readonly Explanation[], which: string | undefined): readonly Explanation[] => {
  if (which === undefined) return all.filter(({ of }) => of !== 'event');
  const wanted = folded(which);
  if (wanted === '') return [];
  const tests: readonly ((one: Explanation) => boolean)[] = [
    ({ id }) => id === wanted,
    ({ words }) => folded(words) === wanted,
    ({ words }) => folded(words).includes(wanted),
  ];
  return tests.map((test) => all.filter(test)).find((found) => found.length > 0) ?? [];
};

const range = (name: string, ids: readonly string[]): string | undefined =>
  ids.length === 0 ? undefined : `${name} ${ids.length === 1 ? ids[0] : `${ids[0]} to ${ids.at(-1)}`}`;

const idsOf = (all: readonly Explanation[], of: Explanation['of']): readonly string[] =>
  all.filter((one) => one.of === of).map(({ id }) => id);

/** What the reports would have had to ask about. */
export const unknown = (which: string, reports: readonly (readonly Explanation[])[]): string => {
  const [only] = reports;
  const ranges = (['time', 'place', 'event'] as const).map((of) => range(`${of}s`, idsOf(only ?? [], of)));
  const has = reports.length === 1 ? ranges.filter((one) => one !== undefined).join(', ') : '';
  return [
    `error: no time, place or event ${reports.length > 1 ? 'of these reports' : 'of the report'} is "${which}"`,
    ...(has === '' ? [] : [`there are ${has}`]),
    'its words will do too: --explain "last Friday"',
  ].join('; ');
};

export const isExplained = (item: object): item is Explained => 'explanations' in item;

/** The lines with only the explanations asked for; `missed` says in the end that nothing answered. */
export const selecting = (
  which: string | undefined,
): {
  readonly only: (lines: AsyncIterable<string>) => AsyncGenerator<string>;
  readonly missed: () => string | undefined;
} => {
  const reports: (readonly Explanation[])[] = [];
  let found = which === undefined;
  const only = async function* (lines: AsyncIterable<string>): AsyncGenerator<string> {
    for await (const line of lines) {
      const item = JSON.parse(line) as Explained | Unreadable;
      if (!isExplained(item)) {
        yield line;
        continue;
      }
      const explanations = select(item.explanations, which);
      found ||= explanations.length > 0;
      if (!found && reports.length < 2) reports.push(item.explanations);
      yield JSON.stringify({ record: item.record, explanations });
    }
  };
  return {
    only,
    missed: () => (found || which === undefined || reports.length === 0 ? undefined : unknown(which, reports)),
  };
};
