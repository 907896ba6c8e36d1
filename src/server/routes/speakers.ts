import { createRoute, z } from '@hono/zod-openapi';
import { speakerFigures } from '../../jobs/speaker-figures.ts';
import { speakerView } from '../../jobs/speaker-view.ts';
import { statementSchema } from '../../model/chronology.ts';
import { speakers } from '../../store/index.ts';
import type { ServerDeps } from '../deps.ts';
import { notFound } from '../errors.ts';
import { as, router } from '../router.ts';
import { answers, pageQuery } from '../schemas/common.ts';
import { given } from '../schemas/filters.ts';
import { speakerFiguresSchema, speakerPageSchema, speakerViewSchema } from '../schemas/sources.ts';

const list = createRoute({
  method: 'get',
  path: '/speakers',
  summary: 'Who speaks in the reports, most often first',
  request: {
    query: z.strictObject({
      text: z.string().min(1).max(300).optional().describe('With this in their names.'),
      ...pageQuery,
    }),
  },
  responses: answers(speakerPageSchema, 'A page of voices.'),
});

const one = createRoute({
  method: 'get',
  path: '/speakers/{name}',
  summary: 'One voice and all it said, denied and took back',
  request: {
    params: z.strictObject({ name: z.string().min(1).max(2000) }),
    query: z.strictObject({
      act: statementSchema.shape.act.optional().describe('Only what it asserted, denied, took back …'),
      ...pageQuery,
    }),
  },
  responses: answers(speakerViewSchema, 'The voice, and a page of its statements.'),
});

const figures = createRoute({
  method: 'get',
  path: '/speakers/{name}/figures',
  summary: 'What one voice counted, and what else it is called',
  request: { params: z.strictObject({ name: z.string().min(1).max(2000) }), query: z.strictObject({}) },
  responses: answers(speakerFiguresSchema, 'Its values by event, in the order of time.'),
});

const nobody = (name: string): Error =>
  notFound(`nobody of the name ${name} speaks in the reports: /api/speakers lists who does`);

/** Voices: the list, and what one of them said. */
export const speakerRoutes = ({ dossier }: ServerDeps) =>
  router()
    .openapi(list, (c) => {
      const page = given(c.req.valid('query'));
      return c.json(
        as(
          speakerPageSchema,
          dossier.read((store) => speakers(store, page)),
        ),
        200,
      );
    })
    .openapi(one, (c) => {
      const { name } = c.req.valid('param');
      const asked = given(c.req.valid('query'));
      const view = dossier.read((store) => speakerView(store, name, asked));
      if (!view) throw nobody(name);
      return c.json(as(speakerViewSchema, view), 200);
    })
    .openapi(figures, (c) => {
      const { name } = c.req.valid('param');
      const view = dossier.read((store) => speakerFigures(store, name));
      if (!view) throw nobody(name);
      return c.json(as(speakerFiguresSchema, view), 200);
    });
