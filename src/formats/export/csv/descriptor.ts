import type { DossierParts, ExportOptions } from '../../exporter.ts';
import { jsonText } from '../json.ts';
import { slugOf } from '../slug.ts';
import type { Table } from './table.ts';

const foreignKey = ([field, target]: readonly [string, string]): unknown => {
  const [resource, column] = target.split('.');
  return { fields: [field], reference: { resource, fields: [column] } };
};

const resourceOf = ({ name, title, fields, primaryKey, foreignKeys }: Table): unknown => ({
  name,
  title,
  path: `${name}.csv`,
  type: 'table',
  profile: 'tabular-data-resource',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
  schema: {
    fields: fields.map((field) =>
      primaryKey.includes(field.name) ? { ...field, constraints: { required: true } } : field,
    ),
    primaryKey,
    foreignKeys: Object.entries(foreignKeys).map(foreignKey),
    missingValues: [''],
  },
});

/** The Data Package descriptor of the tables: types, keys, and the rule of the flat numbers. */
export const descriptorOf = (
  { id, title }: DossierParts,
  { policy }: ExportOptions,
  tables: readonly Table[],
): string => {
  const { label, vague } = policy;
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'tabular-data-package',
    name: slugOf(id),
    title,
    policy: { id: policy.id, label, vague },
    resources: tables.map(resourceOf),
  };
  return `${jsonText(descriptor, 2)}\n`;
};
