import { createRoute, z } from '@hono/zod-openapi';
import { policies } from '../../corpus/policy.ts';
import { exporters, importers } from '../../formats/index.ts';
import { eventTypes } from '../../model/event-types/index.ts';
import { as, router } from '../router.ts';
import { answers } from '../schemas/common.ts';
import { downloadOf } from '../download.ts';
import { formatsSchema } from '../schemas/formats.ts';

const list = createRoute({
  method: 'get',
  path: '/formats',
  summary: 'What can be read and written, the rules of a toll, and the types of events',
  request: { query: z.strictObject({}) },
  responses: answers(formatsSchema, 'The registries of this version.'),
});

const formats = {
  importers: importers.map(({ id, label, extensions }) => ({ id, label, extensions })),
  exporters: exporters.map((exporter) => {
    const { id, label, loses } = exporter;
    return { id, label, ...downloadOf(exporter), loses };
  }),
  policies: policies.map(({ id, label, vague }) => ({ id, label, vague })),
  eventTypes: Object.values(eventTypes).map(({ id, label, family, definition }) => ({ id, label, family, definition })),
};

/** What this version can do. */
export const formatRoutes = () => router().openapi(list, (c) => c.json(as(formatsSchema, formats), 200));
