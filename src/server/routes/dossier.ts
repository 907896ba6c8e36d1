import { createRoute, z } from '@hono/zod-openapi';
import { dossierInfo } from '../../jobs/dossier-info.ts';
import type { ServerDeps } from '../deps.ts';
import { as, router } from '../router.ts';
import { answers } from '../schemas/common.ts';
import { dossierSchema } from '../schemas/dossier.ts';

const info = createRoute({
  method: 'get',
  path: '/dossier',
  summary: 'What the dossier holds',
  request: { query: z.strictObject({}) },
  responses: answers(dossierSchema, 'Title, counts, days, version.'),
});

/** What the dossier is and how much it holds. */
export const dossierRoutes = ({ dossier }: ServerDeps) =>
  router().openapi(info, (c) => c.json(as(dossierSchema, dossier.read(dossierInfo)), 200));
