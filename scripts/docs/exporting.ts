import { policies } from '../../src/corpus/policy.ts';
import { tables } from '../../src/formats/export/csv.ts';
import { exporters } from '../../src/formats/index.ts';
import { between } from './between.ts';

const formats = (): string => {
  const rows = exporters.map(
    ({ id, label, files, extension, mediaType }) =>
      `| \`${id}\` | ${label} | ${files === 'one' ? `one, ${extension}` : `several, ${extension}`} | \`${mediaType}\` |`,
  );
  return `| format | is | files | media type |\n|---|---|---|---|\n${rows.join('\n')}`;
};

const losses = (): string =>
  exporters
    .map(({ id, loses }) =>
      loses.length === 0 ? `- \`${id}\`: nothing` : `- \`${id}\`:\n${loses.map((lost) => `  - ${lost}`).join('\n')}`,
    )
    .join('\n');

const rules = (): string => {
  const rows = policies.map(({ id, label, vague }) => `| \`${id}\` | ${label} | ${vague} |`);
  return `| rule | takes | vague numbers |\n|---|---|---|\n${rows.join('\n')}`;
};

const tablesShown = (): string =>
  tables
    .map(({ name, title, primaryKey, fields }) => {
      const columns = fields.map((field) => `\`${field.name}\``).join(', ');
      return `**${name}.csv** – ${title}. Key: ${primaryKey.map((key) => `\`${key}\``).join(', ')}. Columns: ${columns}.`;
    })
    .join('\n\n');

/** The generated parts of `docs/exporting.md`: the formats, what each cannot hold, the rules, the tables. */
export const exportingPage = (current: string): string =>
  [
    ['formats', formats()],
    ['losses', losses()],
    ['rules', rules()],
    ['tables', tablesShown()],
  ].reduce((page, [name, content]) => between(page, name as string, content as string), current);
