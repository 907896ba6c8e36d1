import { createRoute, z } from '@hono/zod-openapi';
import { findingPassages } from '../../jobs/finding-passages.ts';
import { tellingsOf } from '../../jobs/tellings.ts';
import type { ServerDeps } from '../deps.ts';
import { notFound } from '../errors.ts';
import { as, router } from '../router.ts';
import { accountsSchema, findingPassagesSchema } from '../schemas/accounts.ts';
import { answers, daySchema } from '../schemas/common.ts';

const accounts = createRoute({
  method: 'get',
  path: '/events/{id}/accounts',
  summary: 'What each account of an event says of it besides numbers',
  request: {
    params: z.strictObject({ id: z.string().min(1).max(300) }),
    query: z.strictObject({
      asBelievedOn: daySchema.optional().describe('As the reports published by this day had it.'),
    }),
  },
  responses: answers(accountsSchema, 'When, where, by whom, and whether it happened, statement by statement.'),
});

const passages = createRoute({
  method: 'get',
  path: '/reports/{id}/passages',
  summary: 'The words that findings of a report stand on',
  request: {
    params: z.strictObject({ id: z.string().min(1).max(2000) }),
    query: z.strictObject({
      findings: z
        .string()
        .min(1)
        .max(4000)
        .transform((list) => list.split(','))
        .describe('With commas between: f1,t3,v3.p0.'),
    }),
  },
  responses: answers(findingPassagesSchema, 'Each in its sentence; what the report has not is left out.'),
});

/** The accounts of an event side by side, and the words behind each value. */
export const accountRoutes = ({ dossier }: ServerDeps) =>
  router()
    .openapi(accounts, (c) => {
      const { id } = c.req.valid('param');
      const { asBelievedOn } = c.req.valid('query');
      const tellings = dossier.read((store) => tellingsOf(store, id, asBelievedOn));
      if (!tellings) throw notFound(`there is no event ${id}: /api/events lists them`);
      return c.json(as(accountsSchema, { tellings }), 200);
    })
    .openapi(passages, (c) => {
      const { id } = c.req.valid('param');
      const { findings } = c.req.valid('query');
      const found = dossier.read((store) => findingPassages(store, id, findings));
      if (!found) throw notFound(`there is no report ${id}: /api/reports lists them`);
      return c.json(as(findingPassagesSchema, found), 200);
    });
