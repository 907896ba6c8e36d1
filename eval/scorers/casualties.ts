import { byId, percent, type Figures, type GoldItem, type Judgement } from './figures.ts';

const measures = ['n_killed', 'n_injured', 'n_arrested'] as const;
type MeasureKey = (typeof measures)[number];
export type CasualtyEvent = {
  readonly date?: string | null;
  readonly n_killed: number;
  readonly n_injured: number;
  readonly n_arrested?: number;
  readonly address?: string | null;
  readonly city_or_county?: string | null;
};
export type CasualtyRow = {
  readonly id: string;
  readonly date: string | null;
  readonly title?: string;
  readonly url?: string;
  readonly text: string;
  readonly event: CasualtyEvent;
};
export type CasualtyPrediction = {
  readonly id: string;
  readonly n_killed?: number | undefined;
  readonly n_injured?: number | undefined;
  readonly n_arrested?: number | undefined;
  readonly date?: string | undefined;
  readonly address?: string | undefined;
  readonly city?: string | undefined;
};

const DAY_MS = 86_400_000;
const normal = (words: string | null | undefined): string =>
  (words ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_]+/gu, ' ')
    .trim();
const share = <T>(all: readonly T[], holds: (one: T) => boolean): number =>
  percent(all.filter(holds).length, all.length);

type Line = { readonly gold: CasualtyEvent; readonly found: CasualtyPrediction | undefined };

/** Plain accuracy is inflated by zeros, so figures above zero are scored by themselves. */
function measureFigures(lines: readonly Line[], key: MeasureKey): Figures {
  const right = ({ gold, found }: Line): boolean => found?.[key] === gold[key];
  const recall = share(
    lines.filter(({ gold }) => (gold[key] ?? 0) > 0),
    right,
  );
  const precision = share(
    lines.filter(({ found }) => (found?.[key] ?? 0) > 0),
    right,
  );
  const name = key.slice(2);
  return {
    [name]: share(lines, right),
    [`${name} nonzero P`]: precision,
    [`${name} nonzero R`]: recall,
    [`${name} nonzero F1`]: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0,
    [`${name} ≥3`]: share(
      lines.filter(({ gold }) => (gold[key] ?? 0) >= 3),
      right,
    ),
  };
}

const within = (a: string, b: string | undefined, days: number): boolean =>
  b !== undefined && Math.abs(Date.parse(a) - Date.parse(b)) <= days * DAY_MS;

/** Killed, injured and arrested of the reported incident, its day and address. */
export function scoreCasualties(rows: readonly CasualtyRow[], predictions: readonly CasualtyPrediction[]): Figures {
  const found = byId(predictions);
  const lines: readonly Line[] = rows.map((row) => ({ gold: row.event, found: found.get(row.id) }));
  const keys = measures.filter((key) => rows[0] !== undefined && key in rows[0].event);
  const dated = lines.filter(({ gold }) => Boolean(gold.date));
  const city = ({ gold }: Line): string => normal((gold.city_or_county ?? '').replaceAll(' (county)', ''));
  const cities = rows[0] !== undefined && 'city_or_county' in rows[0].event;
  return {
    ...Object.assign({}, ...keys.map((key) => measureFigures(lines, key))),
    both: share(lines, ({ gold, found: one }) => one?.n_killed === gold.n_killed && one.n_injured === gold.n_injured),
    date: share(dated, ({ gold, found: one }) => one?.date === gold.date),
    'date ±1': share(dated, ({ gold, found: one }) => within(gold.date ?? '', one?.date, 1)),
    'address exact': share(lines, ({ gold, found: one }) => (gold.address ?? '') === (one?.address ?? '')),
    address: share(lines, ({ gold, found: one }) => normal(gold.address) === normal(one?.address)),
    ...(cities ? { city: share(lines, (line) => city(line) === normal(line.found?.city)) } : {}),
  };
}

/** Four items a report: both figures, the arrests where the gold has them, and the day. */
export function judgeCasualties(row: CasualtyRow, prediction: CasualtyPrediction | undefined): Judgement {
  const item = (name: string, gold: unknown, found: unknown): GoldItem => ({
    where: `${name} ${String(gold)} got ${String(found)}`,
    spans: [],
    hit: gold === found,
  });
  const keys = measures.filter((key) => key in row.event);
  const figures = keys.map((key) => item(key.slice(2), row.event[key], prediction?.[key]));
  return { gold: [...figures, item('date', row.event.date, prediction?.date)], extra: [] };
}
