import { createRoute, z } from '@hono/zod-openapi';
import { engineVersion } from '../../engine/version.ts';
import { dossierInfo } from '../../jobs/dossier-info.ts';
import { readByEngine } from '../../store/index.ts';
import type { ServerDeps } from '../deps.ts';
import { as, router } from '../router.ts';
import { answers } from '../schemas/common.ts';
import { dossierSchema, enginesSchema } from '../schemas/dossier.ts';

const info = createRoute({
  method: 'get',
  path: '/dossier',
  summary: 'What the dossier holds',
  request: { query: z.strictObject({}) },
  responses: answers(dossierSchema, 'Title, counts, days, version.'),
});

const engines = createRoute({
  method: 'get',
  path: '/dossier/engines',
  summary: 'Which version of Daybook read how many reports',
  request: { query: z.strictObject({}) },
  responses: answers(enginesSchema, 'Those an older version read are read again by `daybook reread`.'),
});

/** What the dossier is, how much it holds, and who read it. */
export const dossierRoutes = ({ dossier }: ServerDeps) =>
  router()
    .openapi(info, (c) => c.json(as(dossierSchema, dossier.read(dossierInfo)), 200))
    .openapi(engines, (c) => {
      const view = { current: engineVersion, rows: dossier.read(readByEngine) };
      return c.json(as(enginesSchema, view), 200);
    });
