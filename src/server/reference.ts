import type { ApiDocument, JsonSchema, Operation, Parameter } from './document.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => escapes[mark] as string);

const code = (text: string): string => `<code>${escaped(text)}</code>`;

/** A type in a few words; named ones lead to their fields. */
const typeOf = (schema: JsonSchema): string => {
  const { $ref, anyOf, items, properties, type } = schema;
  if ($ref !== undefined) {
    const name = $ref.replace('#/components/schemas/', '');
    return `<a href="#schema-${encodeURIComponent(name)}">${escaped(name)}</a>`;
  }
  if (schema.const !== undefined) return code(JSON.stringify(schema.const));
  if (schema.enum) return schema.enum.map((value) => code(String(value))).join(', ');
  if (anyOf) return anyOf.map(typeOf).join(' or ');
  if (items) return `list of ${typeOf(items)}`;
  if (properties) return `{ ${fieldsOf(schema)} }`;
  return escaped([type ?? 'anything'].flat().join(' or '));
};

const fieldsOf = ({ properties = {}, required = [] }: JsonSchema): string =>
  Object.entries(properties)
    .map(([name, schema]) => `${code(name)}${required.includes(name) ? '' : '?'}: ${typeOf(schema)}`)
    .join('; ');

const row = (cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

const table = (rows: readonly string[]): string => (rows.length === 0 ? '' : `<table>${rows.join('')}</table>`);

const parameterRow = ({ name, required, description = '', schema }: Parameter): string =>
  row([code(name) + (required ? '' : '?'), typeOf(schema), escaped(description)]);

const contentOf = (content: Operation['responses'][string]['content']): string =>
  Object.entries(content ?? {})
    .map(([type, { schema }]) => (type === 'application/json' ? typeOf(schema) : code(type)))
    .join(' or ');

const operationOf = (method: string, path: string, operation: Operation): string => {
  const { summary, description = '', parameters = [], requestBody, responses } = operation;
  const answers = Object.entries(responses).filter(([status]) => status.startsWith('2'));
  return [
    `<section><h2>${code(`${method.toUpperCase()} ${path}`)}</h2><p>${escaped(summary)}. ${escaped(description)}</p>`,
    table(parameters.map(parameterRow)),
    requestBody ? `<p>Body: ${contentOf(requestBody.content)}</p>` : '',
    ...answers.map(
      ([status, { description: said, content }]) => `<p>${status}: ${contentOf(content)} ${escaped(said)}</p>`,
    ),
    '</section>',
  ].join('\n');
};

const schemaOf = (name: string, schema: JsonSchema): string => {
  const { description = '', properties = {}, required = [] } = schema;
  const rows = Object.entries(properties).map(([field, type]) =>
    row([code(field) + (required.includes(field) ? '' : '?'), typeOf(type), escaped(type.description ?? '')]),
  );
  const body = rows.length > 0 ? table(rows) : `<p>${typeOf(schema)}</p>`;
  return `<section id="schema-${encodeURIComponent(name)}"><h3>${escaped(name)}</h3><p>${escaped(description)}</p>${body}</section>`;
};

const style = `body { font: 1rem/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff; }
h2 { margin-top: 2.5rem; border-top: 1px solid #ccc; padding-top: 1rem; font-size: 1.1rem; }
table { border-collapse: collapse; } td { padding: .2rem .8rem .2rem 0; vertical-align: top; }
code { font-size: .95em; } a { color: #0b57d0; }`;

/** The reference as a page without scripts, made of the document; every word of it is escaped. */
export const referencePage = ({ info, paths, components }: ApiDocument): string => {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => operationOf(method, path, operation)),
  );
  const schemas = Object.entries(components.schemas).map(([name, schema]) => schemaOf(name, schema));
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(info.title)} API</title><style>${style}</style></head>
<body><main><h1>${escaped(info.title)} API ${escaped(info.version)}</h1>
<p>${escaped(info.description)} The same as a document: <a href="/api/openapi.json">/api/openapi.json</a>.
Fields with a question mark may be absent: absent means unknown. Everything that did not work is an
<a href="#schema-Error">Error</a>.</p>
${operations.join('\n')}
<h2>Types</h2>
${schemas.join('\n')}
</main></body></html>
`;
};
