import { createRoute, z } from '@hono/zod-openapi';
import { cards } from '../../jobs/cards.ts';
import { eventView, statementsPage } from '../../jobs/event-view.ts';
import type { ServerDeps } from '../deps.ts';
import { notFound } from '../errors.ts';
import { as, router } from '../router.ts';
import { daySchema, answers, pageQuery } from '../schemas/common.ts';
import { eventPageSchema, eventSchema, statementPageSchema } from '../schemas/events.ts';
import { eventQuery, filterOf, given } from '../schemas/filters.ts';

const list = createRoute({
  method: 'get',
  path: '/events',
  summary: 'The chronology: a page of events as cards',
  request: {
    query: eventQuery({
      ...pageQuery,
      order: z.enum(['day', 'importance']).optional().describe('By day, or what matters most first.'),
    }),
  },
  responses: answers(eventPageSchema, 'Events, without their entries.'),
});

const eventId = z.strictObject({ id: z.string().min(1).max(300) });
const believed = { asBelievedOn: daySchema.optional().describe('As the reports published by this day had it.') };

const one = createRoute({
  method: 'get',
  path: '/events/{id}',
  summary: 'One event with all that tells of it',
  request: { params: eventId, query: z.strictObject(believed) },
  responses: answers(eventSchema, 'The event an id means now.'),
});

const statements = createRoute({
  method: 'get',
  path: '/events/{id}/statements',
  summary: 'The statements of an event, with the words that carry them',
  description: 'Those the tolls and conflicts point at come first.',
  request: { params: eventId, query: z.strictObject({ ...believed, ...pageQuery }) },
  responses: answers(statementPageSchema, 'A page of statements.'),
});

const missing = (id: string, day: string | undefined): Error =>
  notFound(
    day === undefined
      ? `there is no event ${id}: /api/events lists them`
      : `there is no event ${id} that a report published by ${day} tells of`,
  );

/** Events: the list of cards, and one of them whole. */
export const eventRoutes = ({ dossier }: ServerDeps) =>
  router()
    .openapi(list, (c) => {
      const { limit, cursor, order, ...filters } = c.req.valid('query');
      const page = given({ limit, cursor, order });
      const found = dossier.read((store) => cards(store, { ...filterOf(filters), ...page }));
      return c.json(as(eventPageSchema, found), 200);
    })
    .openapi(one, (c) => {
      const { id } = c.req.valid('param');
      const { asBelievedOn } = c.req.valid('query');
      const view = dossier.read((store) => eventView(store, id, asBelievedOn));
      if (!view) throw missing(id, asBelievedOn);
      return c.json(as(eventSchema, view), 200);
    })
    .openapi(statements, (c) => {
      const { id } = c.req.valid('param');
      const asked = given(c.req.valid('query'));
      const page = dossier.read((store) => statementsPage(store, id, asked));
      if (!page) throw missing(id, asked.asBelievedOn);
      return c.json(as(statementPageSchema, page), 200);
    });
