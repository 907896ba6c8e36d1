import type { EventDetail, Telling } from '../../api/types.ts';
import type { Conflict, Entry, Facts, MemberReport, Statement } from './facts.ts';
import { factsOf, refOf } from './facts.ts';

/** For tests: an event as the server tells it, made from the little a test is about. */
type Given = {
  readonly reports: readonly { readonly id: string; readonly published?: string; readonly copyGroup?: string }[];
  /** The statements of each origin. */
  readonly origins?: Readonly<Record<string, readonly string[]>>;
  readonly tolls?: Entry['tolls'];
  readonly conflicts?: readonly Omit<Conflict, 'event'>[];
  readonly links?: Entry['event']['links'];
  readonly tellings?: readonly Telling[];
  readonly withdrawn?: readonly string[];
};

const reportOf = (given: Given['reports'][number]): MemberReport => ({
  ...given,
  outlet: `Outlet of ${given.id}`,
  version: { of: given.id, number: 1 },
});

const statementOf = (id: string, speaker: string): Statement => ({
  id,
  report: refOf(id).report,
  version: 1,
  chain: [{ role: 'speaker', name: speaker }],
  says: { figure: refOf(id).finding },
  act: 'assert',
  manner: 'indirect',
  evidence: [{ start: 0, end: 5 }],
});

export const factsFrom = ({ reports, origins = {}, tolls = [], conflicts = [], links = [], ...rest }: Given): Facts => {
  const named = Object.entries(origins).map(([name, statements]) => ({
    ...{ id: `origin:${name}`, name, kind: 'speaker' as const, statements },
  }));
  const statements = named.flatMap((origin) => origin.statements.map((id) => statementOf(id, origin.name)));
  const event = { id: 'e', members: reports.map(({ id }) => ({ report: id, event: 'v1' })), links };
  const entry = {
    event,
    tolls,
    conflicts: conflicts.map((one) => ({ event: 'e', ...one })),
    statements,
    origins: named,
  };
  const passages = statements.map(({ id, report }) => ({
    ...{
      statement: id,
      report,
      text: 'Seven dead, it said.',
      words: [{ start: 0, end: 5 }],
      span: { start: 0, end: 20 },
    },
  }));
  const detail = { reports: reports.map(reportOf), passages, withdrawn: rest.withdrawn ?? [], statementsTotal: 0 };
  return factsOf(detail as unknown as EventDetail, entry as unknown as Entry, rest.tellings ?? []);
};

/** For tests: an event as one statement tells it. */
export const tellingOf = (statement: string, more: Partial<Telling> = {}): Telling => ({
  statement,
  report: refOf(statement).report,
  main: true,
  type: 'killing',
  polarity: 'positive',
  modality: 'actual',
  people: [],
  ...more,
});
