import type { Toll } from '../../model/index.ts';
import { safe } from './paint.ts';
import type { View } from './record.ts';
import { withdrawnIn } from '../../jobs/briefs.ts';
import { tollTitle } from './toll.ts';
import { showBounds, showDay } from './values.ts';
import { column, wrap } from './wrap.ts';

type Point = Toll['points'][number];

/** What the day beside a number is. */
const basisWords: Readonly<Record<string, string>> = { said: 'said', publication: 'published', dateline: 'dateline' };

const dayText = ({ asOf, said }: Point): string => {
  if (asOf) return `${basisWords[asOf.basis] ?? 'as of'} ${showDay(asOf.value)}`;
  return said === undefined ? 'no day' : `said ${showDay(said)}`;
};

const relationText = (point: Point, of: Point | undefined): string | undefined => {
  const before = of ? ` ${showBounds(of)}` : '';
  const who = of && of.speaker !== point.speaker ? ` (${safe(of.speaker)})` : '';
  switch (point.relation) {
    case undefined:
      return undefined;
    case 'repeats':
      return who === '' ? undefined : `repeats${who}`;
    case 'updates':
      return `updates${before}${who}`;
    case 'revises-down':
      return `revised down from${before}${who}`;
    case 'corrects':
      return `corrects${before}${who}`;
    case 'retracts':
      return 'told as taken back';
  }
};

/** What is no total; that it counts only some of them, the title of the toll may say already. */
const kindText = ({ kind }: Point, { ofWhom, scope }: Toll): string | undefined => {
  if (kind === 'increment') return 'so many more';
  return kind === 'subset' && ofWhom === undefined && scope?.place === undefined ? 'so many of a total' : undefined;
};

type Row = { readonly point: Point; readonly notes: readonly string[]; readonly times: number };

/** The points of one speaker; a number said again for the same day is the same row. */
const rowsOf = (toll: Toll, speaker: string): readonly Row[] => {
  const withdrawn = withdrawnIn(toll);
  const byId = new Map(toll.points.map((point) => [point.statement, point]));
  const rows = new Map<string, Row>();
  for (const point of toll.points.filter((one) => one.speaker === speaker)) {
    const back = withdrawn.has(point.statement) ? 'RETRACTED' : undefined;
    const relation = relationText(point, point.of === undefined ? undefined : byId.get(point.of));
    const notes = [back, kindText(point, toll), relation].filter((note) => note !== undefined);
    const key = [showBounds(point), dayText(point), point.relation === 'retracts', back].join('|');
    const before = rows.get(key);
    rows.set(key, {
      point,
      notes: [...new Set([...(before?.notes ?? []), ...notes])],
      times: (before?.times ?? 0) + 1,
    });
  }
  return [...rows.values()];
};

const rowLine = ({ point, notes, times }: Row, { paint, width }: View, indent: string): string => {
  const value = column(paint('figure', showBounds(point)), 16);
  const told = notes.map((note) => (note === 'RETRACTED' ? paint('warn', note) : note));
  const all = [...told, ...(times > 1 ? [`${times} times`] : [])].join(', ');
  const first = `${indent}    ${column(paint('time', dayText(point)), 24)}${value}`;
  return wrap(all, { width, first, indent: ' '.repeat(indent.length + 44) }).trimEnd();
};

/** A toll in full: each speaker with every number they gave, its day, and what it does to an earlier one. */
export const seriesLines = (toll: Toll, view: View, indent = '    '): readonly string[] => {
  const { paint } = view;
  const speakers = [...new Set(toll.points.map(({ speaker }) => speaker))];
  return [
    indent + paint('strong', tollTitle(toll)),
    ...speakers.flatMap((speaker) => [
      `${indent}  ${paint('source', safe(speaker))}`,
      ...rowsOf(toll, speaker).map((row) => rowLine(row, view, indent)),
    ]),
  ];
};
