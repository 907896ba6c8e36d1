import { Link } from '@tanstack/react-router';
import { formatDay } from '../../../format/days.ts';
import { outletOf, publishedOf } from '../facts.ts';
import type { MemberReport, Ref } from '../facts.ts';

type SourceLineProps = { readonly at: Ref; readonly report: MemberReport | undefined; readonly label?: string };

/** Which report some words stand in, of which day, and the way there. */
export const SourceLine = ({ at, report, label }: SourceLineProps) => {
  const day = publishedOf(report);
  return (
    <Link to="/report/$id" params={{ id: at.report }} search={{ finding: at.finding }} className="source-line">
      {label ?? outletOf(report)}
      {day === undefined ? undefined : <span className="tabular">, {formatDay(day)}</span>}
    </Link>
  );
};
