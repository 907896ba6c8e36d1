/** The columns of the diagram, innermost voice first. */
export const COLUMNS = ['speaker', 'through', 'agency', 'outlet'] as const;

/** How they are called on the screen. */
export const COLUMN_HEADS = ['Who spoke', 'Through', 'Agency', 'Outlet'] as const;

export type Column = (typeof COLUMNS)[number];

export type Chain = {
  readonly links: readonly {
    readonly role: 'speaker' | 'channel' | 'carrier' | 'agency' | 'outlet';
    readonly name: string;
  }[];
  readonly statements: number;
};

/** A voice in its column; without a name it stands for all that are not shown one by one. */
export type Step = { readonly column: number; readonly name?: string };

/** Statements that went the same way. */
export type Course = { readonly steps: readonly Step[]; readonly statements: number };

const columnOf = { speaker: 0, channel: 1, carrier: 1, agency: 2, outlet: 3 } as const;

/** Several voices in a row that carried it on share a column: "state television › an agency abroad". */
export const stepsOf = ({ links }: Chain): readonly Step[] =>
  COLUMNS.flatMap((_, column) => {
    const names = links.filter(({ role }) => columnOf[role] === column).map(({ name }) => name);
    return names.length === 0 ? [] : [{ column, name: names.join(' › ') }];
  });

/** What tells steps and courses apart. */
export const stepKey = ({ column, name }: Step): string =>
  name === undefined ? String(column) : `${String(column)} ${name}`;

const courseKey = (steps: readonly Step[]): string => JSON.stringify(steps.map(stepKey));

const counted = (courses: readonly Course[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { steps, statements } of courses)
    for (const step of steps) counts.set(stepKey(step), (counts.get(stepKey(step)) ?? 0) + statements);
  return counts;
};

/** The keys that are shown one by one: the most frequent of each column. One alone is not hidden behind "1 other". */
const shownKeys = (courses: readonly Course[], most: number): ReadonlySet<string> => {
  const counts = [...counted(courses)].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return new Set(
    COLUMNS.flatMap((_, column) => {
      const own = counts.filter(([key]) => key.startsWith(`${String(column)} `)).map(([key]) => key);
      return own.length <= most + 1 ? own : own.slice(0, most);
    }),
  );
};

const merged = (courses: readonly Course[]): readonly Course[] => {
  const byKey = new Map<string, Course>();
  for (const { steps, statements } of courses) {
    const key = courseKey(steps);
    byKey.set(key, { steps, statements: statements + (byKey.get(key)?.statements ?? 0) });
  }
  return [...byKey.values()].toSorted((a, b) => b.statements - a.statements);
};

const namesIn = (courses: readonly Course[], column: number): ReadonlySet<string> =>
  new Set(courses.flatMap(({ steps }) => steps.filter((step) => step.column === column).map(stepKey)));

export type Courses = {
  readonly courses: readonly Course[];
  /** Of each chain the number of its course. */
  readonly ways: readonly number[];
  /** How many voices of each column are not shown one by one. */
  readonly hidden: readonly number[];
};

/** Chains as courses through the columns, of each column the `most` frequent voices; the others are one. */
export const coursesOf = (chains: readonly Chain[], most: number): Courses => {
  const whole = chains.map((chain): Course => ({ steps: stepsOf(chain), statements: chain.statements }));
  const shown = shownKeys(whole, most);
  const cut = (step: Step): Step => (shown.has(stepKey(step)) ? step : { column: step.column });
  const all = whole.map(({ steps, statements }) => ({ steps: steps.map(cut), statements }));
  const courses = merged(all);
  const numbers = new Map(courses.map(({ steps }, number) => [courseKey(steps), number]));
  return {
    courses,
    ways: all.map(({ steps }) => numbers.get(courseKey(steps)) ?? -1),
    hidden: COLUMNS.map((_, column) => [...namesIn(whole, column)].filter((key) => !shown.has(key)).length),
  };
};
