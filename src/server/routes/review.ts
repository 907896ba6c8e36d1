import { createRoute, z } from '@hono/zod-openapi';
import { agreementIn, disputesIn } from '../../jobs/review/agreement.ts';
import { chainOfDecisions } from '../../jobs/review/audit.ts';
import { settingsOf } from '../../jobs/review/coding.ts';
import type { Historic } from '../../jobs/review/history.ts';
import { historyOf } from '../../jobs/review/history.ts';
import { reviewQueue } from '../../jobs/review/queue.ts';
import type { QueueAsked } from '../../jobs/review/queue.ts';
import { orphansOf, reviewOf } from '../../jobs/review/report.ts';
import { decisionsFor } from '../../jobs/review/seen.ts';
import { agreementSchema, queuePageSchema, reportReviewSchema, settingsSchema } from '../../model/review.ts';
import type { ServerDeps } from '../deps.ts';
import { notFound } from '../errors.ts';
import { as, router } from '../router.ts';
import { answers } from '../schemas/common.ts';
import { given } from '../schemas/filters.ts';
import {
  decisionPageSchema,
  decisionQuery,
  disputesSchema,
  eyesQuery,
  historyQuery,
  historySchema,
  orphansSchema,
  queueQuery,
} from '../schemas/review.ts';

const nothing = z.strictObject({});
const eyes = z.strictObject(eyesQuery);

const report = createRoute({
  method: 'get',
  path: '/reports/{id}/review',
  summary: 'What people decided about a report, value by value',
  request: { params: z.strictObject({ id: z.string().min(1).max(2000) }), query: eyes },
  responses: answers(reportReviewSchema, 'States by path, decisions and orphans.'),
});

const decisions = createRoute({
  method: 'get',
  path: '/decisions',
  summary: 'The list of decisions',
  request: { query: decisionQuery },
  responses: answers(decisionPageSchema, 'A page of decisions; with the first one whether the chain is whole.'),
});

const history = createRoute({
  method: 'get',
  path: '/history',
  summary: 'The history of a value, a finding or an event',
  request: { query: historyQuery },
  responses: answers(historySchema, 'Each step, the oldest first.'),
});

const queue = createRoute({
  method: 'get',
  path: '/review/queue',
  summary: 'What is worth a look first',
  description: 'Least certain times greatest effect, over the most important events; what was judged is left out.',
  request: { query: queueQuery },
  responses: answers(queuePageSchema, 'A page of findings.'),
});

const agreement = createRoute({
  method: 'get',
  path: '/review/agreement',
  summary: 'How far coders and the machine agree',
  request: { query: nothing },
  responses: answers(agreementSchema, "Krippendorff's alpha over all, per field and per pair."),
});

const disputes = createRoute({
  method: 'get',
  path: '/review/disputes',
  summary: 'Values that coders judged differently, to be settled',
  request: { query: nothing },
  responses: answers(disputesSchema, 'All of them.'),
});

const orphans = createRoute({
  method: 'get',
  path: '/review/orphans',
  summary: 'Decisions that nothing in the readings of now fits',
  request: { query: eyes },
  responses: answers(orphansSchema, 'All of them, with the words they were made on.'),
});

const settings = createRoute({
  method: 'get',
  path: '/settings',
  summary: 'Title, way of coding, names of coders',
  request: { query: nothing },
  responses: answers(settingsSchema, 'The settings.'),
});

/** What people decided, as it is read: states, histories, the queue, agreement. */
export const reviewRoutes = ({ dossier }: ServerDeps) =>
  router()
    .openapi(report, (c) => {
      const { id } = c.req.valid('param');
      const found = dossier.read((store) => reviewOf(store, id, c.req.valid('query')));
      if (!found) throw notFound(`there is no report ${id}: /api/reports lists them`);
      return c.json(as(reportReviewSchema, found), 200);
    })
    .openapi(decisions, (c) => {
      const asked = given(c.req.valid('query'));
      const page = dossier.read((store) => ({
        ...decisionsFor(store, asked),
        ...(asked.cursor === undefined ? { chain: chainOfDecisions(store) } : {}),
      }));
      return c.json(as(decisionPageSchema, page), 200);
    })
    .openapi(history, (c) => {
      const { coder, ...of } = c.req.valid('query');
      const rows = dossier.read((store) => historyOf(store, given(of) as Historic, { coder }));
      return c.json(as(historySchema, { rows }), 200);
    })
    .openapi(queue, (c) => {
      const asked = given(c.req.valid('query')) as QueueAsked;
      return c.json(
        as(
          queuePageSchema,
          dossier.read((store) => reviewQueue(store, asked)),
        ),
        200,
      );
    })
    .openapi(agreement, (c) => c.json(as(agreementSchema, dossier.read(agreementIn)), 200))
    .openapi(disputes, (c) => c.json(as(disputesSchema, { rows: dossier.read(disputesIn) }), 200))
    .openapi(orphans, (c) => {
      const asked = c.req.valid('query');
      return c.json(as(orphansSchema, { rows: dossier.read((store) => orphansOf(store, asked)) }), 200);
    })
    .openapi(settings, (c) => c.json(as(settingsSchema, dossier.read(settingsOf)), 200));
