import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { DaybookError } from '../../model/errors.ts';
import type { DaybookErrorCode } from '../../model/errors.ts';
import type { Given } from '../../jobs/inputs.ts';
import type { ServerDeps } from '../deps.ts';
import { notFound } from '../errors.ts';
import { eventStream } from '../event-stream.ts';
import type { Sender } from '../event-stream.ts';
import { bodyOf } from '../guard.ts';
import { as, router } from '../router.ts';
import { answers, failures, json } from '../schemas/common.ts';
import { givenSchema, startedSchema, workPageSchema, workSchema } from '../schemas/works.ts';
import { given } from '../schemas/filters.ts';
import type { Asked } from '../schemas/works.ts';
import { received } from '../upload.ts';
import type { WorkState } from '../work/state.ts';
import type { Told } from '../work/task.ts';
import type { Works } from '../work/works.ts';

const nothing = z.strictObject({});
const workId = z.strictObject({ id: z.uuid() });

const add = createRoute({
  method: 'post',
  path: '/imports',
  summary: 'Add reports: a text, an address, a feed, or files',
  description:
    'As JSON, one of `text`, `address` and `feed`; or files as `multipart/form-data`, each a part named `files` (200 MB and 500 files together at most). It is done as `daybook add` does it, in threads of its own; one after another.',
  request: { query: nothing, body: { required: true, content: { 'application/json': { schema: givenSchema } } } },
  responses: { 202: json(startedSchema, 'It is at work or waits for its turn.'), ...failures },
});

const link = createRoute({
  method: 'post',
  path: '/link',
  summary: 'Link all reports anew, whatever order they came in',
  request: { query: nothing },
  responses: { 202: json(startedSchema, 'It is at work or waits for its turn.'), ...failures },
});

const list = createRoute({
  method: 'get',
  path: '/imports',
  summary: 'Imports and linkings of this server, the latest first',
  request: { query: nothing },
  responses: answers(workPageSchema, 'How each stands.'),
});

const one = createRoute({
  method: 'get',
  path: '/imports/{id}',
  summary: 'How an import stands',
  request: { params: workId, query: nothing },
  responses: answers(workSchema, 'Its progress, its last problems, and at the end what it came to.'),
});

const stop = createRoute({
  method: 'delete',
  path: '/imports/{id}',
  summary: 'Stop an import: what is on its way is stored',
  request: { params: workId, query: nothing },
  responses: { 202: json(workSchema, 'It was asked to stop.'), ...failures },
});

const events = createRoute({
  method: 'get',
  path: '/imports/{id}/events',
  summary: 'What happens to an import, as server-sent events',
  description:
    '`state` first and at the end (the object of /imports/{id}), `progress` now and then, `problems` as they come. The stream ends with the import.',
  request: { params: workId, query: nothing },
  responses: {
    200: { description: 'Server-sent events.', content: { 'text/event-stream': { schema: z.string() } } },
    ...failures,
  },
});

const givenOf = ({ text, address, feed, ...known }: Asked): { given: Given; what: string } => {
  if (text !== undefined) return { given: { text: { text, ...given(known) } }, what: 'pasted text' };
  if (address !== undefined) return { given: { address }, what: address };
  return { given: { feed: feed as string }, what: feed as string };
};

/** What could not even begin is answered at once. */
const started = ({ id, state, error }: WorkState): { id: string; state: WorkState['state'] } => {
  if (state === 'failed' && error) throw new DaybookError(error.code as DaybookErrorCode, error.message);
  return { id, state };
};

const told = (state: WorkState, what: Told, { send, end }: Sender): void => {
  if (what.tells === 'progress') send('progress', state.progress, 'passing');
  else if (what.tells === 'problems') send('problems', what.problems);
  else send('state', state);
  if (state.finished !== undefined) end();
};

const missing = (id: string): Error =>
  notFound(`there is no import ${id}: /api/imports lists those since the server started`);

const wanted = (works: Works, id: string): WorkState => {
  const state = works.find(id);
  if (!state) throw missing(id);
  return state;
};

/** A long book is smaller. */
const JSON_BYTES = 10 * 2 ** 20;

const isMultipart = (c: Context): boolean => /^multipart\/form-data\b/i.test(c.req.header('content-type') ?? '');

/** Adding reports, and seeing how far it has come. */
export const importRoutes = ({ dossier: { path }, works, closing, jobs }: ServerDeps) => {
  const app = router();
  // Before the route of JSON: files are not read into memory to be validated.
  app.post('/imports', async (c, next) => {
    if (!isMultipart(c)) return bodyOf(JSON_BYTES)(c, next);
    const { files, remove } = await received(c.req.raw);
    const what = files.length === 1 ? (files[0]?.name ?? '') : `${files.length} files`;
    const task = { kind: 'import', path, given: { files }, jobs } as const;
    return c.json(started(await works.start({ task, what, done: remove })), 202);
  });
  return app
    .openapi(add, async (c) => {
      const { given, what } = givenOf(c.req.valid('json'));
      const state = await works.start({ task: { kind: 'import', path, given, jobs }, what });
      return c.json(as(startedSchema, started(state)), 202);
    })
    .openapi(link, async (c) => {
      const state = await works.start({ task: { kind: 'link', path }, what: 'all reports' });
      return c.json(as(startedSchema, started(state)), 202);
    })
    .openapi(list, (c) => c.json(as(workPageSchema, { rows: works.list() }), 200))
    .openapi(one, (c) => c.json(as(workSchema, wanted(works, c.req.valid('param').id)), 200))
    .openapi(stop, (c) => {
      const { id } = c.req.valid('param');
      if (!works.stop(id)) throw missing(id);
      return c.json(as(workSchema, wanted(works, id)), 202);
    })
    .openapi(events, (c) => {
      const { id } = c.req.valid('param');
      const state = wanted(works, id);
      return eventStream(c, closing, (sender) => {
        sender.send('state', state);
        if (state.finished !== undefined) sender.end();
        return works.listen(id, (now, what) => told(now, what, sender));
      });
    });
};
