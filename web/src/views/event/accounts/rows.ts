import { formatDay } from '../../../format/days.ts';
import { tollName } from '../../../format/words.ts';
import type { Conflict, Facts, Ref, Toll } from '../facts.ts';
import { refOf } from '../facts.ts';
import { marksOf, told, tollKey } from '../tolls/series.ts';
import type { Mark } from '../tolls/series.ts';
import { asks, noted } from './asks.ts';
import type { Answer, Ask } from './asks.ts';

/** One thing an origin says, and where. */
export type Value = Omit<Answer, 'finding'> & {
  readonly key: string;
  readonly standing: Mark['standing'];
  readonly refs: readonly Ref[];
  readonly conflicts: readonly Conflict[];
};

/** One thing that can be said, and what each origin says of it. */
export type Row = {
  readonly key: string;
  readonly label: string;
  readonly cells: ReadonlyMap<string, readonly Value[]>;
};

type Found = { readonly origin: string; readonly value: Value };

const joined = (a: Value, b: Value): Value => ({
  ...a,
  refs: [...a.refs, ...b.refs],
  conflicts: [...new Set([...a.conflicts, ...b.conflicts])],
});

/** The same thing said by one origin in several statements is said once. */
const rowOf = (key: string, label: string, found: readonly Found[]): Row => {
  const cells = new Map<string, Map<string, Value>>();
  for (const { origin, value } of found) {
    const mine = cells.get(origin) ?? new Map<string, Value>();
    const known = mine.get(value.key);
    cells.set(origin, mine.set(value.key, known ? joined(known, value) : value));
  }
  return { key, label, cells: new Map([...cells].map(([origin, values]) => [origin, [...values.values()]])) };
};

const saidIn = (facts: Facts, { kind, all, answers }: Ask): readonly Found[] =>
  [...facts.tellings.values()].flatMap((telling): readonly Found[] => {
    const origin = facts.originOf.get(telling.statement)?.id;
    if (origin === undefined || !(telling.main || all)) return [];
    const { report, finding: own } = refOf(telling.statement);
    const conflicts = facts.conflictsOf(telling.statement).filter((conflict) => conflict.kind === kind);
    return answers(telling).map(({ finding = own, ...answer }) => ({
      origin,
      value: {
        ...answer,
        key: `${answer.told}\n${answer.note ?? ''}`,
        standing: 'stands',
        refs: [{ report, finding }],
        conflicts,
      },
    }));
  });

/** The day the number is of; and whoever is told apart from the origin that accounts for them. */
const noteOf = ({ speaker, day }: Mark, origin: string): string | undefined => {
  const notes = [day === undefined ? [] : [formatDay(day)], speaker === origin ? [] : [speaker]].flat();
  return notes.length === 0 ? undefined : notes.join(' · ');
};

const valueOf = (facts: Facts, mark: Mark, statement: string, origin: string): Value => ({
  key: [mark.min, mark.max, mark.kind, mark.standing].join('\n'),
  told: told(mark),
  ...noted(noteOf(mark, origin)),
  standing: mark.standing,
  refs: [refOf(statement)],
  conflicts: facts.conflictsOf(statement).filter(({ kind }) => kind === 'figure'),
});

const tollRow = (facts: Facts, toll: Toll): Row => {
  const found = marksOf(toll, facts).flatMap((mark) =>
    mark.statements.flatMap((statement): readonly Found[] => {
      const origin = facts.originOf.get(statement);
      return origin ? [{ origin: origin.id, value: valueOf(facts, mark, statement, origin.name) }] : [];
    }),
  );
  return rowOf(`toll~${tollKey(toll)}`, tollName(toll), found);
};

/** What can be said of the event, row by row: the happening itself, then each number. */
export const rowsOf = (facts: Facts): readonly Row[] => [
  ...asks.map((ask) => rowOf(ask.key, ask.label, saidIn(facts, ask))).filter(({ cells }) => cells.size > 0),
  ...facts.entry.tolls.map((toll) => tollRow(facts, toll)),
];
