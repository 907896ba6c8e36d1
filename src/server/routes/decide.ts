import { createRoute, z } from '@hono/zod-openapi';
import { mergeEvents, splitEvent, undoDecision } from '../../jobs/decide.ts';
import { changeSettings } from '../../jobs/review/coding.ts';
import { decideAll } from '../../jobs/review/decide.ts';
import { settingsSchema } from '../../model/review.ts';
import type { FindingDraft } from '../../model/review.ts';
import type { ServerDeps } from '../deps.ts';
import { bodyOf } from '../guard.ts';
import { as, router } from '../router.ts';
import { answers } from '../schemas/common.ts';
import {
  decidedSchema,
  decidingSchema,
  mergingSchema,
  movedSchema,
  settingSchema,
  splittingSchema,
  undoingSchema,
} from '../schemas/review.ts';

const nothing = z.strictObject({});
const anId = z.strictObject({ id: z.string().min(1).max(300) });

const body = <T extends z.ZodType>(schema: T) => ({
  required: true,
  content: { 'application/json': { schema } },
});

const decide = createRoute({
  method: 'post',
  path: '/decisions',
  summary: 'Accept, correct, reject or add findings; judge events of the chronology',
  description:
    'The chronology follows at once. Where another value stands than `old` says, nothing is written and the answer is 409 `conflict` with the value that stands.',
  request: { query: nothing, body: body(decidingSchema) },
  responses: answers(decidedSchema, 'The decisions, what they changed, and the events that are not as they were.'),
});

const undo = createRoute({
  method: 'post',
  path: '/decisions/{id}/undo',
  summary: 'Undo a decision: everything is as if it had not been made',
  request: { params: anId, query: nothing, body: body(undoingSchema) },
  responses: answers(movedSchema, 'The decision that undoes it.'),
});

const merge = createRoute({
  method: 'post',
  path: '/events/{id}/merge',
  summary: 'Make one event of several; the other ids lead to it',
  request: { params: anId, query: nothing, body: body(mergingSchema) },
  responses: answers(movedSchema, 'The decision, and the event.'),
});

const split = createRoute({
  method: 'post',
  path: '/events/{id}/split',
  summary: 'Take reports out of an event: what they tell is another',
  request: { params: anId, query: nothing, body: body(splittingSchema) },
  responses: answers(movedSchema, 'The decision, and both events.'),
});

const settings = createRoute({
  method: 'put',
  path: '/settings',
  summary: 'Change title, way of coding, names of coders; what is left out stays',
  request: { query: nothing, body: body(settingSchema) },
  responses: answers(settingsSchema, 'The settings as they are now.'),
});

/** A decision is a few values and words. */
const LARGEST = 4 * 2 ** 20;

/** What people decide, as it is written: one after the other, each with all that follows from it. */
export const decideRoutes = ({ dossier, now }: ServerDeps) => {
  const routes = router();
  for (const path of ['/decisions', '/decisions/*', '/settings', '/events/*']) routes.use(path, bodyOf(LARGEST));
  return routes
    .openapi(decide, async (c) => {
      const { coder, decisions, preview = false } = c.req.valid('json');
      const drafts = decisions as readonly FindingDraft[];
      const result = await dossier.write((store) => decideAll(store, drafts, { by: coder, at: now() }, { preview }));
      return c.json(as(decidedSchema, result), 200);
    })
    .openapi(undo, async (c) => {
      const { coder, why } = c.req.valid('json');
      const { id } = c.req.valid('param');
      const result = await dossier.write((store) => undoDecision(store, id, { by: coder, why, at: now() }));
      return c.json(as(movedSchema, result), 200);
    })
    .openapi(merge, async (c) => {
      const { coder, why, with: others } = c.req.valid('json');
      const { id } = c.req.valid('param');
      const result = await dossier.write((store) => mergeEvents(store, [id, ...others], { by: coder, why, at: now() }));
      return c.json(as(movedSchema, result), 200);
    })
    .openapi(split, async (c) => {
      const { coder, why, reports } = c.req.valid('json');
      const { id } = c.req.valid('param');
      const result = await dossier.write((store) =>
        splitEvent(store, { event: id, reports }, { by: coder, why, at: now() }),
      );
      return c.json(as(movedSchema, result), 200);
    })
    .openapi(settings, async (c) => {
      const wanted = c.req.valid('json');
      return c.json(as(settingsSchema, await dossier.write((store) => changeSettings(store, wanted))), 200);
    });
};
