import { Link } from '@tanstack/react-router';
import type { MemberReport, Ref } from '../facts.ts';
import { reportName } from '../report-name.ts';

type SourceLineProps = { readonly at: Ref; readonly report: MemberReport | undefined };

/** Which report some words stand in, of which day, and the way there. */
export const SourceLine = ({ at, report }: SourceLineProps) => (
  <Link to="/report/$id" params={{ id: at.report }} search={{ finding: at.finding }} className="source-line words">
    {reportName(report)}
  </Link>
);
