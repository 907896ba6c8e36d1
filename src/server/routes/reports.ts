import { createRoute, z } from '@hono/zod-openapi';
import { reportChanges } from '../../jobs/report-changes.ts';
import { listedReports } from '../../jobs/report-list.ts';
import { reportUses } from '../../jobs/report-uses.ts';
import { reportView } from '../../jobs/report-view.ts';
import { originalOf, outlets, reportById } from '../../store/index.ts';
import { fileName, savedAs } from '../download.ts';
import type { ServerDeps } from '../deps.ts';
import { notFound } from '../errors.ts';
import { as, router } from '../router.ts';
import { answers, daySchema, failures, momentSchema, pageQuery } from '../schemas/common.ts';
import { changesSchema, outletsSchema, reportPageSchema, reportSchema, usesSchema } from '../schemas/reports.ts';
import { given } from '../schemas/filters.ts';

const list = createRoute({
  method: 'get',
  path: '/reports',
  summary: 'Reports, without their texts',
  request: {
    query: z.strictObject({
      since: daySchema.optional().describe('Published from this day on.'),
      until: daySchema.optional().describe('Published up to this day.'),
      outlet: z.string().min(1).max(300).optional(),
      language: z.string().min(2).max(20).optional(),
      addedSince: momentSchema.optional().describe('Came into the dossier at this moment or later.'),
      addedUntil: momentSchema.optional().describe('Came into the dossier by this moment.'),
      versions: z.enum(['newest', 'all']).optional().describe('`all`: also those a newer version replaced.'),
      order: z.enum(['added', 'newest']).optional().describe('As they came, or the newest first.'),
      ...pageQuery,
    }),
  },
  responses: answers(reportPageSchema, 'A page of reports.'),
});

const publishers = createRoute({
  method: 'get',
  path: '/outlets',
  summary: 'Who published the reports, and how many',
  request: { query: z.strictObject({}) },
  responses: answers(outletsSchema, 'Outlets, that of the most reports first.'),
});

const reportId = z.strictObject({ id: z.string().min(1).max(2000) });
const nothing = z.strictObject({});

const one = createRoute({
  method: 'get',
  path: '/reports/{id}',
  summary: 'One report with its text and all that was read from it',
  request: { params: reportId, query: nothing },
  responses: answers(reportSchema, 'The report, its record, its versions, and the events it tells.'),
});

const changes = createRoute({
  method: 'get',
  path: '/reports/{id}/changes',
  summary: 'What a version of a report says otherwise than the one before it',
  request: { params: reportId, query: nothing },
  responses: answers(changesSchema, 'What became of its statements and of its words.'),
});

const uses = createRoute({
  method: 'get',
  path: '/reports/{id}/uses',
  summary: 'The sentences of a report, and which of its figures the chronology uses',
  request: { params: reportId, query: nothing },
  responses: answers(usesSchema, 'Sentences and used figures.'),
});

const original = createRoute({
  method: 'get',
  path: '/reports/{id}/original',
  summary: 'The bytes a report came as, to be saved',
  request: { params: reportId, query: nothing },
  responses: {
    200: {
      description: 'The file as it was added; never to be shown in place.',
      content: { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } },
    },
    ...failures,
  },
});

const missing = (id: string): Error => notFound(`there is no report ${id}: /api/reports lists them`);

/** Reports: the list, and one of them whole. */
export const reportRoutes = ({ dossier }: ServerDeps) =>
  router()
    .openapi(list, (c) => {
      const { limit, cursor, ...filter } = c.req.valid('query');
      const page = dossier.read((store) => listedReports(store, given(filter), given({ limit, cursor })));
      return c.json(as(reportPageSchema, page), 200);
    })
    .openapi(publishers, (c) => c.json(as(outletsSchema, { rows: dossier.read(outlets) }), 200))
    .openapi(one, (c) => {
      const { id } = c.req.valid('param');
      const view = dossier.read((store) => reportView(store, id));
      if (!view) throw missing(id);
      return c.json(as(reportSchema, view), 200);
    })
    .openapi(changes, (c) => {
      const { id } = c.req.valid('param');
      const view = dossier.read((store) => reportById(store, id) && (reportChanges(store, id) ?? 'first'));
      if (!view) throw missing(id);
      if (view === 'first') throw notFound(`report ${id} is the first version: there is nothing before it`);
      return c.json(as(changesSchema, view), 200);
    })
    .openapi(uses, (c) => {
      const { id } = c.req.valid('param');
      const view = dossier.read((store) => reportUses(store, id));
      if (!view) throw missing(id);
      return c.json(as(usesSchema, view), 200);
    })
    .openapi(original, (c) => {
      const { id } = c.req.valid('param');
      const found = dossier.read((store) => ({ report: reportById(store, id), original: originalOf(store, id) }));
      if (!found.report) throw missing(id);
      if (!found.original) throw notFound(`the bytes report ${id} came as were not kept`);
      return c.body(new Uint8Array(found.original.bytes), 200, savedAs(fileName(found.report.source)));
    });
