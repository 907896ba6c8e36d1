import { createRoute, z } from '@hono/zod-openapi';
import { speakerView } from '../../jobs/speaker-view.ts';
import { statementSchema } from '../../model/chronology.ts';
import { speakers } from '../../store/index.ts';
import type { ServerDeps } from '../deps.ts';
import { notFound } from '../errors.ts';
import { as, router } from '../router.ts';
import { answers, pageQuery } from '../schemas/common.ts';
import { given } from '../schemas/filters.ts';
import { speakerPageSchema, speakerViewSchema } from '../schemas/sources.ts';

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
      if (!view) throw notFound(`nobody of the name ${name} speaks in the reports: /api/speakers lists who does`);
      return c.json(as(speakerViewSchema, view), 200);
    });
