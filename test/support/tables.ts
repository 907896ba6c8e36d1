/** The rows of a CSV file after RFC 4180, strictly: anything else is an error. Kept apart from the importer, which is lenient. */
export const parseCsv = (content: string): string[][] => {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  const rows: string[][] = [];
  let row: string[] = [];
  while (cell.lastIndex < content.length) {
    const at = cell.lastIndex;
    const match = cell.exec(content);
    if (!match) throw new Error(`no cell at ${at}: ${content.slice(at, at + 40)}`);
    row.push(match[1] === undefined ? (match[2] as string) : match[1].replaceAll('""', '"'));
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) throw new Error('the last row has no end');
  return rows;
};

type Field = { readonly name: string; readonly type: string; readonly constraints?: { readonly required: boolean } };
type ForeignKey = { fields: [string]; reference: { resource: string; fields: [string] } };
type Resource = {
  readonly name: string;
  readonly path: string;
  readonly schema: { fields: readonly Field[]; primaryKey: readonly string[]; foreignKeys: readonly ForeignKey[] };
};

const typed: Readonly<Record<string, RegExp>> = {
  string: /^[^]*$/,
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-\d\d-\d\d$/,
};

const columnOf = (rows: readonly (readonly string[])[], name: string): string[] => {
  const at = rows[0]?.indexOf(name) ?? -1;
  return rows.slice(1).map((row) => row[at] ?? '');
};

const cellProblems = ({ path, schema }: Resource, rows: readonly (readonly string[])[]): string[] =>
  schema.fields.flatMap(({ name, type, constraints }) =>
    columnOf(rows, name)
      .filter((cell) => (cell === '' ? constraints?.required === true : !typed[type]?.test(cell)))
      .map((cell) => `${path}: ${name}: "${cell}" is no ${type}`),
  );

const keyProblems = ({ path, schema }: Resource, rows: readonly (readonly string[])[]): string[] => {
  const columns = schema.primaryKey.map((name) => columnOf(rows, name));
  const keys = rows.slice(1).map((_row, index) => JSON.stringify(columns.map((column) => column[index])));
  return new Set(keys).size === keys.length ? [] : [`${path}: a primary key stands twice`];
};

/** What is wrong with the tables of a data package: header, types, keys, and what they point at. */
export const tableProblems = (files: Readonly<Record<string, string>>): string[] => {
  const { resources } = JSON.parse(files['datapackage.json'] ?? '') as { resources: readonly Resource[] };
  const tables = new Map(resources.map(({ name, path }) => [name, parseCsv(files[path] ?? '')]));
  const problems = resources.flatMap((resource) => {
    const rows = tables.get(resource.name) ?? [];
    const header = resource.schema.fields.map(({ name }) => name);
    const dangling = resource.schema.foreignKeys.flatMap(({ fields: [field], reference }) => {
      const known = new Set(columnOf(tables.get(reference.resource) ?? [], reference.fields[0]));
      return columnOf(rows, field)
        .filter((cell) => cell !== '' && !known.has(cell))
        .map((cell) => `${resource.path}: ${field}: "${cell}" is not in ${reference.resource}`);
    });
    return [
      ...(rows[0]?.join() === header.join() ? [] : [`${resource.path}: header`]),
      ...rows.filter((row) => row.length !== header.length).map(() => `${resource.path}: length of a row`),
      ...cellProblems(resource, rows),
      ...keyProblems(resource, rows),
      ...dangling,
    ];
  });
  const listed = new Set(['datapackage.json', ...resources.map(({ path }) => path)]);
  return [...problems, ...Object.keys(files).filter((path) => !listed.has(path))];
};
