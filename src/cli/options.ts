import { InvalidArgumentError, Option } from 'commander';
import { columns } from '../formats/index.ts';
import type { Column } from '../formats/index.ts';

/** Header names of a table for the fields of a report. */
export type ColumnMap = Readonly<Partial<Record<Column, string>>>;

const isColumn = (name: string): name is Column => (columns as readonly string[]).includes(name);

const fieldOf = (pair: string): readonly [Column, string] => {
  const [name = '', ...rest] = pair.split('=');
  const header = rest.join('=').trim();
  if (!isColumn(name.trim()) || header === '')
    throw new InvalidArgumentError(`write text=Body,headline=Title; the fields are ${columns.join(', ')}`);
  return [name.trim() as Column, header];
};

/** "text=Body,headline=Title". A comma in a header is part of it: one that parts fields has `field=` behind it. */
const columnsOf = (value: string, before: ColumnMap = {}): ColumnMap => ({
  ...before,
  ...Object.fromEntries(value.split(new RegExp(`,(?=\\s*(?:${columns.join('|')})\\s*=)`)).map(fieldOf)),
});

/** `--columns`, for every command that reads tables; may be given several times. */
export const columnsOption = (): Option =>
  new Option(
    '--columns <map>',
    'columns of a table that are not named as usual, as field=header: text=Body,headline=Title',
  ).argParser(columnsOf);
