import type { ChainLink } from '../model/index.ts';
import type { EventName, Page, PageOptions, StatementRow, Store } from '../store/index.ts';
import { clustersOfEvents, reportsByIds, speakerByName, statementsOf } from '../store/index.ts';
import type { ToldStatement } from './event-view.ts';
import { passageIn } from './passages.ts';
import { recordsIn } from './records.ts';

/** A report as beside one of its statements. */
export type ReportName = {
  readonly id: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly headline?: string;
};

/** One thing a voice said, with where it stands. */
export type Saying = ToldStatement & {
  readonly report: ReportName;
  /** Through whom it is told, to the outlet. */
  readonly through: readonly ChainLink[];
  readonly event?: EventName;
  readonly figure?: { readonly measure: string; readonly min: number | null; readonly max: number | null };
  readonly asOf?: string;
  readonly said?: string;
};

/** One voice, with a page of what it said. */
export type SpeakerView = {
  readonly speaker: NonNullable<ReturnType<typeof speakerByName>>;
  readonly statements: Page<Saying>;
};

type Around = {
  readonly recordOf: ReturnType<typeof recordsIn>;
  readonly names: ReadonlyMap<string, ReportName>;
};

const sayingOf = (row: StatementRow, event: EventName | undefined, { recordOf, names }: Around): Saying => {
  const { statement, measure, min = null, max = null, asOf, said } = row;
  const record = recordOf(statement.report);
  return {
    statement,
    ...(record ? { passage: passageIn(record, statement) } : {}),
    report: names.get(statement.report) ?? { id: statement.report },
    through: statement.chain.slice(1),
    ...(event ? { event } : {}),
    ...(measure === undefined ? {} : { figure: { measure, min, max } }),
    ...(asOf === undefined ? {} : { asOf: asOf.value }),
    ...(said === undefined ? {} : { said }),
  };
};

const nameOf = ({ id, outlet, published, headline }: ReportName): ReportName => ({
  id,
  ...(outlet === undefined ? {} : { outlet }),
  ...(published === undefined ? {} : { published }),
  ...(headline === undefined ? {} : { headline }),
});

/** Reports named in short, by their ids. */
export const reportNames = (store: Store, ids: readonly string[]): ReadonlyMap<string, ReportName> =>
  new Map(reportsByIds(store, [...new Set(ids)]).map((report) => [report.id, nameOf(report)]));

const sayingsOf = (store: Store, rows: readonly StatementRow[]): readonly Saying[] => {
  const events = clustersOfEvents(
    store,
    rows.map(({ statement, event = '' }) => ({ report: statement.report, event })),
  );
  const names = reportNames(
    store,
    rows.map(({ statement }) => statement.report),
  );
  const around: Around = { recordOf: recordsIn(store), names };
  return rows.map((row, at) => sayingOf(row, events[at], around));
};

/** One voice by its exact name and what it said; only what it did so, where an act is named. */
export const speakerView = (
  store: Store,
  name: string,
  { act, ...page }: PageOptions & { readonly act?: string },
): SpeakerView | undefined => {
  const speaker = speakerByName(store, name);
  if (!speaker) return undefined;
  const { rows, ...next } = statementsOf(store, { speaker: name, ...(act === undefined ? {} : { act }) }, page);
  return { speaker, statements: { rows: sayingsOf(store, rows), ...next } };
};
