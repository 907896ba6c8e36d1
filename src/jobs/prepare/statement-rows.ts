import { statementsOf } from '../../corpus/statements.ts';
import type { Figure, ReportRecord, Statement } from '../../model/index.ts';
import type { StatementRow } from '../../store/rows.ts';

/** The day an attribution says it was said on. */
const saidOn = (record: ReportRecord, attribution: string | null): string | undefined => {
  const time = record.attributions.find(({ id }) => id === attribution)?.saidOn;
  return record.times.find(({ id }) => id === time)?.interval?.from ?? undefined;
};

const figureCells = ({ measure, min, max, asOf, event }: Figure): Partial<StatementRow> => ({
  measure,
  min,
  max,
  ...(event === undefined ? {} : { event }),
  ...(asOf ? { asOf: { value: asOf.value, basis: asOf.basis } } : {}),
});

type Finders = {
  readonly figures: ReadonlyMap<string, Figure>;
  readonly voices: ReadonlyMap<string, string | null>;
};

const rowOf = (record: ReportRecord, statement: Statement, { figures, voices }: Finders): StatementRow => {
  const local = statement.id.slice(statement.id.lastIndexOf('#') + 1);
  const figure = 'figure' in statement.says ? figures.get(statement.says.figure) : undefined;
  const said = saidOn(record, voices.get(local) ?? null);
  return { statement, ...(figure ? figureCells(figure) : {}), ...(said === undefined ? {} : { said }) };
};

/** The statements of a record with what queries ask of them. */
export const statementRowsOf = (record: ReportRecord): readonly StatementRow[] => {
  const finders: Finders = {
    figures: new Map(record.figures.map((figure) => [figure.id, figure])),
    voices: new Map([
      ...record.attributions.map(({ id }) => [id, id] as const),
      ...[...record.events, ...record.figures].map(({ id, attribution }) => [id, attribution] as const),
    ]),
  };
  return statementsOf(record).map((statement) => rowOf(record, statement, finders));
};
