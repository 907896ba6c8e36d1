import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { engineVersion } from '../engine/version.ts';

/** A JSON schema as far as the API uses it. */
export type JsonSchema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
};

export type Parameter = {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly description?: string;
  readonly schema: JsonSchema;
};

type Content = Readonly<Record<string, { readonly schema: JsonSchema }>>;

export type Operation = {
  readonly summary: string;
  readonly description?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Content }>>;
};

/** The API as an OpenAPI 3.1 document. */
export type ApiDocument = {
  readonly openapi: '3.1.0';
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
};

type Route = Extract<OpenAPIHono['openAPIRegistry']['definitions'][number], { type: 'route' }>['route'];

type Made = JsonSchema & { readonly id?: string; readonly $schema?: string; readonly $defs?: Record<string, Made> };

const own = ({ id: _id, $schema: _schema, $defs: _defs, ...schema }: Made): JsonSchema =>
  JSON.parse(JSON.stringify(schema).replaceAll('#/$defs/', '#/components/schemas/')) as JsonSchema;

/** Makes JSON schemas of zod's, and keeps those that have a name. */
const schemasInto =
  (known: Map<string, JsonSchema>) =>
  (schema: unknown, io: 'input' | 'output'): JsonSchema => {
    const made = z.toJSONSchema(schema as z.ZodType, { io, unrepresentable: 'any' }) as Made;
    for (const [name, inner] of Object.entries(made.$defs ?? {})) known.set(name, own(inner));
    if (made.id === undefined) return own(made);
    known.set(made.id, own(made));
    return { $ref: `#/components/schemas/${made.id}` };
  };

type ToSchema = ReturnType<typeof schemasInto>;

const parametersOf = (schema: unknown, place: Parameter['in'], toSchema: ToSchema): readonly Parameter[] => {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = toSchema(schema, 'input');
  return Object.entries(properties).map(([name, { description, ...type }]) => ({
    ...{ name, in: place, required: place === 'path' || required.includes(name) },
    ...(description === undefined ? {} : { description }),
    schema: type,
  }));
};

type Bodies = Readonly<Record<string, { readonly schema: unknown } | undefined>>;

const contentOf = (content: Bodies, io: 'input' | 'output', toSchema: ToSchema): Content =>
  Object.fromEntries(
    Object.entries(content).flatMap(([type, body]) => (body ? [[type, { schema: toSchema(body.schema, io) }]] : [])),
  );

const operationOf = ({ summary = '', description, request, responses }: Route, toSchema: ToSchema): Operation => {
  const { params, query, body } = request ?? {};
  const parameters = [...parametersOf(params, 'path', toSchema), ...parametersOf(query, 'query', toSchema)];
  const answers = Object.entries(responses).map(([status, answer]) => {
    const { description: said, content } = answer as { description: string; content?: Bodies };
    return [status, { description: said, ...(content ? { content: contentOf(content, 'output', toSchema) } : {}) }];
  });
  return {
    summary,
    ...(description === undefined ? {} : { description }),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body ? { requestBody: { required: true, content: contentOf(body.content as Bodies, 'input', toSchema) } } : {}),
    responses: Object.fromEntries(answers) as Operation['responses'],
  };
};

/** The document of an app's routes: fields that may be absent are told as such, which the registry's own does not. */
export const apiDocument = ({ openAPIRegistry }: Pick<OpenAPIHono, 'openAPIRegistry'>): ApiDocument => {
  const schemas = new Map<string, JsonSchema>();
  const toSchema = schemasInto(schemas);
  const paths: Record<string, Record<string, Operation>> = {};
  for (const definition of openAPIRegistry.definitions) {
    if (definition.type !== 'route') continue;
    const { path, method } = definition.route;
    paths[path] = { ...paths[path], [method]: operationOf(definition.route, toSchema) };
  }
  const named = [...schemas].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    openapi: '3.1.0',
    info: {
      title: 'Daybook',
      version: engineVersion,
      description: 'The API behind the web app, on this machine alone.',
    },
    paths,
    components: { schemas: Object.fromEntries(named) },
  };
};
