import { createRoute, z } from '@hono/zod-openapi';
import { dayView, topDays } from '../../jobs/top-days.ts';
import type { ServerDeps } from '../deps.ts';
import { as, router } from '../router.ts';
import { answers, daySchema, wholeSchema } from '../schemas/common.ts';
import { given } from '../schemas/filters.ts';
import { dayViewSchema, daysSchema } from '../schemas/days.ts';

const list = createRoute({
  method: 'get',
  path: '/days',
  summary: 'The days that matter most',
  request: {
    query: z.strictObject({
      since: daySchema.optional(),
      until: daySchema.optional(),
      top: wholeSchema(1, 50).optional().describe('So many days; 10 unless said.'),
      asBelievedOn: daySchema.optional().describe('As the reports published by this day had it.'),
    }),
  },
  responses: answers(daysSchema, 'Days in the order of time.'),
});

const one = createRoute({
  method: 'get',
  path: '/days/{date}',
  summary: 'One day, with the sentences that speak best for it',
  request: {
    params: z.strictObject({ date: daySchema }),
    query: z.strictObject({
      asBelievedOn: daySchema.optional().describe('As the reports published by this day had it.'),
    }),
  },
  responses: answers(dayViewSchema, 'The day.'),
});

/** Ranked days, and one of them. */
export const dayRoutes = ({ dossier }: ServerDeps) =>
  router()
    .openapi(list, (c) => {
      const asked = given(c.req.valid('query'));
      return c.json(as(daysSchema, { days: dossier.read((store) => topDays(store, asked)) }), 200);
    })
    .openapi(one, (c) => {
      const { date } = c.req.valid('param');
      const { asBelievedOn } = c.req.valid('query');
      return c.json(
        as(
          dayViewSchema,
          dossier.read((store) => dayView(store, date, asBelievedOn)),
        ),
        200,
      );
    });
