import type { DossierParts, ExportOptions } from '../../exporter.ts';
import type { Cell } from './cells.ts';

/** A column, as Frictionless Table Schema names it. */
export type Field = {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  readonly description: string;
};

export type Row = Readonly<Record<string, Cell>>;

/** A table of the package: its columns, what they point at, and its rows one by one. */
export type Table = {
  readonly name: string;
  readonly title: string;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  /** Columns whose values stand in a column of another table: `{ report: 'reports.id' }`. */
  readonly foreignKeys: Readonly<Record<string, string>>;
  readonly rows: (dossier: DossierParts, options: ExportOptions) => AsyncIterable<Row>;
};

const column =
  (type: Field['type']) =>
  (name: string, description: string): Field => ({ name, type, description });

export const text = column('string');
export const whole = column('integer');
export const number = column('number');
export const flag = column('boolean');
export const date = column('date');
