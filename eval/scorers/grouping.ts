import { byId, percent, type Figures, type GoldItem, type Judgement } from './figures.ts';

export type GroupingEvent = {
  readonly incident: string;
  readonly date: string | null;
  readonly n_killed: number;
  readonly n_injured: number;
};
export type GroupingRow = {
  readonly id: string;
  readonly text: string;
  readonly date?: string | null;
  readonly title?: string;
  readonly url?: string;
  readonly event: GroupingEvent;
};
/** A report's cluster and values, and those of the whole cluster. */
export type GroupingPrediction = {
  readonly id: string;
  readonly cluster?: string | undefined;
  readonly n_killed?: number | undefined;
  readonly n_injured?: number | undefined;
  readonly date?: string | undefined;
  readonly event_killed?: number | undefined;
  readonly event_injured?: number | undefined;
  readonly event_date?: string | undefined;
};

type Line = { readonly row: GroupingRow; readonly found: GroupingPrediction | undefined; readonly cluster: string };
type Lines = readonly Line[];

const groupBy = (lines: Lines, key: (line: Line) => string): ReadonlyMap<string, Lines> => {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const known = groups.get(key(line));
    if (known) known.push(line);
    else groups.set(key(line), [line]);
  }
  return groups;
};

const incidentOf = ({ row }: Line): string => row.event.incident;
const clusterOf = ({ cluster }: Line): string => cluster;

type Groupings = { readonly gold: ReadonlyMap<string, Lines>; readonly found: ReadonlyMap<string, Lines> };

const harmonic = (a: number, b: number): number => (a + b > 0 ? (2 * a * b) / (a + b) : 0);

/** B3 (Bagga and Baldwin 1998): of each report's cluster and incident, the part they share. */
const bCubed = (lines: Lines, { gold, found }: Groupings): Figures => {
  let [precision, recall] = [0, 0];
  for (const line of lines) {
    const cluster = found.get(clusterOf(line)) as Lines;
    const both = cluster.filter((other) => incidentOf(other) === incidentOf(line)).length;
    precision += both / cluster.length;
    recall += both / (gold.get(incidentOf(line)) as Lines).length;
  }
  const [p, r] = [percent(precision, lines.length), percent(recall, lines.length)];
  return { 'B3 P': p, 'B3 R': r, 'B3 F1': harmonic(p, r) };
};

const pairsIn = (groups: Iterable<{ readonly length: number }>): number =>
  [...groups].reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);

const pairwise = ({ gold, found }: Groupings): Figures => {
  const both = pairsIn([...found.values()].flatMap((cluster) => [...groupBy(cluster, incidentOf).values()]));
  const [p, r] = [percent(both, pairsIn(found.values())), percent(both, pairsIn(gold.values()))];
  return { 'pairs P': p, 'pairs R': r, 'pairs F1': harmonic(p, r) };
};

const largest = (groups: ReadonlyMap<string, Lines>): string =>
  [...groups].reduce((best, entry) => (entry[1].length > best[1].length ? entry : best))[0];

/** What the cluster most of an incident's reports are in says. */
const chosenOf = <T>(reports: Lines, { found }: Groupings, value: (one: GroupingPrediction) => T | undefined) =>
  (found.get(largest(groupBy(reports, clusterOf))) ?? [])
    .map(({ found: one }) => one && value(one))
    .find((one) => one !== undefined);

const lowMedian = (values: readonly (number | undefined)[]): number => {
  const known = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  return known[(known.length - 1) >> 1] ?? -1;
};

const mostNamed = (dates: readonly (string | undefined)[]): string | undefined => {
  const known = dates.filter((date) => date !== undefined);
  const count = (date: string): number => known.filter((other) => other === date).length;
  return known.reduce<string | undefined>(
    (best, date) => (best === undefined || count(date) > count(best) ? date : best),
    undefined,
  );
};

const figuresRight = (reports: Lines, groupings: Groupings): boolean => {
  const { n_killed, n_injured } = (reports[0] as Line).row.event;
  const chosen = chosenOf(reports, groupings, ({ event_killed, event_injured }) =>
    event_killed === undefined ? undefined : [event_killed, event_injured],
  ) ?? [
    lowMedian(reports.map(({ found }) => found?.n_killed)),
    lowMedian(reports.map(({ found }) => found?.n_injured)),
  ];
  return chosen[0] === n_killed && chosen[1] === n_injured;
};

const dateRight = (reports: Lines, groupings: Groupings): boolean => {
  const chosen = chosenOf(reports, groupings, ({ event_date }) => event_date);
  return (chosen ?? mostNamed(reports.map(({ found }) => found?.date))) === (reports[0] as Line).row.event.date;
};

const bothRight = ({ row, found }: Line): boolean =>
  found?.n_killed === row.event.n_killed && found.n_injured === row.event.n_injured;
const dayRight = ({ row, found }: Line): boolean => found?.date === row.event.date;

const mean = (incidents: readonly Lines[], share: (reports: Lines) => number): number =>
  percent(
    incidents.reduce((sum, reports) => sum + share(reports), 0),
    incidents.length,
  );
const shareOf =
  (holds: (line: Line) => boolean) =>
  (reports: Lines): number =>
    reports.filter(holds).length / reports.length;

/** Reports of one incident together, and over incidents with two reports or more what one report and what the cluster gets right. */
export function scoreGrouping(rows: readonly GroupingRow[], predictions: readonly GroupingPrediction[]): Figures {
  const found = byId(predictions);
  const lines = rows.map((row): Line => {
    const own = found.get(row.id);
    return { row, found: own, cluster: own?.cluster ?? `single:${row.id}` };
  });
  const groupings = { gold: groupBy(lines, incidentOf), found: groupBy(lines, clusterOf) };
  const told = [...groupings.gold.values()].filter(({ length }) => length > 1);
  return {
    ...bCubed(lines, groupings),
    ...pairwise(groupings),
    clusters: groupings.found.size,
    'both figures, one report': mean(told, shareOf(bothRight)),
    'both figures': mean(told, (reports) => (figuresRight(reports, groupings) ? 1 : 0)),
    'date, one report': mean(told, shareOf(dayRight)),
    date: mean(told, (reports) => (dateRight(reports, groupings) ? 1 : 0)),
  };
}

/** What each report's cluster says of its incident. */
export function judgeGrouping({ event }: GroupingRow, prediction: GroupingPrediction | undefined): Judgement {
  const item = (name: string, gold: unknown, got: unknown): GoldItem => ({
    where: `${name} ${String(gold)} got ${String(got)}`,
    spans: [],
    hit: gold === got,
  });
  return {
    gold: [
      item('killed', event.n_killed, prediction?.event_killed),
      item('injured', event.n_injured, prediction?.event_injured),
      item('date', event.date, prediction?.event_date),
    ],
    extra: [],
  };
}
