import { Link } from '@tanstack/react-router';
import type { BriefToll } from '../../api/types.ts';
import { formatBounds } from '../../format/bounds.ts';
import { wordsOf } from '../../format/evidence.ts';
import { measureName } from '../../format/words.ts';

type Point = BriefToll['points'][number];

const relations: Readonly<Record<string, string>> = {
  retracts: 'retracts',
  corrects: 'corrects',
  'revises-down': 'revised down',
};

const told = (point: Point): string => {
  const notes = [
    point.asOf,
    point.withdrawn ? 'withdrawn' : undefined,
    point.relation === undefined ? undefined : relations[point.relation],
    point.kind,
  ];
  return `${point.speaker}: ${formatBounds(point)} (${notes.filter((note) => note !== undefined).join(', ')})`;
};

/** A value that opens the words it was read from. */
const Value = ({ point }: { readonly point: Point }) => {
  const { id, finding } = wordsOf(point.statement);
  return (
    <Link to="/report/$id" params={{ id }} search={{ finding }} className="toll-line__value" title={told(point)}>
      {point.withdrawn ? <s>{formatBounds(point)}</s> : formatBounds(point)}
      {point.withdrawn ? <span className="hidden-label"> withdrawn</span> : undefined}
    </Link>
  );
};

/** A toll on a card shows the latest values. */
const SHOWN = 5;

/** How a toll went, value by value; what was withdrawn is struck through, and says so. */
export const TollLine = ({ toll }: { readonly toll: BriefToll }) => {
  const totals = toll.points.filter(({ kind }) => kind === undefined);
  const points = (totals.length > 0 ? totals : toll.points).slice(-SHOWN);
  const hidden = toll.pointsTotal - points.length;
  const where = toll.scope?.place?.name;
  return (
    <p className="toll-line">
      <span className="toll-line__measure">
        {measureName(toll.measure, toll.ofWhom)}
        {where === undefined ? '' : ` in ${where}`}
      </span>
      {hidden > 0 ? (
        <span className="quiet" title={`${String(hidden)} more values`}>
          …{' '}
        </span>
      ) : undefined}
      {points.map((point) => (
        <Value key={point.statement} point={point} />
      ))}
    </p>
  );
};
