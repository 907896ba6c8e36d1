import { createRoute, z } from '@hono/zod-openapi';
import { policies } from '../../corpus/policy.ts';
import type { FlatPolicy } from '../../corpus/policy.ts';
import { exporterById, exporters } from '../../formats/index.ts';
import type { Exporter } from '../../formats/index.ts';
import type { ServerDeps } from '../deps.ts';
import { downloadOf, fileName, savedAs } from '../download.ts';
import { router } from '../router.ts';
import { failures } from '../schemas/common.ts';
import { eventQuery, filterOf } from '../schemas/filters.ts';
import { startExport } from '../work/export.ts';

const save = createRoute({
  method: 'get',
  path: '/export',
  summary: 'The dossier, or the events a filter leaves and what they rest on, as a file',
  request: {
    query: eventQuery({
      format: z.enum(exporters.map(({ id }) => id)).describe('One of /formats.'),
      policy: z
        .enum(policies.map(({ id }) => id))
        .optional()
        .describe('The rule by which a toll becomes one number, where the format has one.'),
    }),
  },
  responses: {
    200: {
      description: 'The file; a format of several files comes as a ZIP archive.',
      content: { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } },
    },
    ...failures,
  },
});

/** Exports, written in a thread of their own while they are sent. */
export const exportRoutes = ({ dossier: { path, name }, log }: ServerDeps) =>
  router().openapi(save, async (c) => {
    const { format, policy = (policies[0] as FlatPolicy).id, ...asked } = c.req.valid('query');
    const { extension, mediaType } = downloadOf(exporterById(format) as Exporter);
    const title = name.replace(/\.[^.]+$/, '') || name;
    const task = { kind: 'export', path, name: title, format, policy, filter: filterOf(asked) } as const;
    const bytes = await startExport(task, log);
    return c.body(bytes, 200, savedAs(fileName(`${title}${extension}`), mediaType));
  });
