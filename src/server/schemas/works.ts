import { z } from 'zod';
import { isIsoDate } from '../../text/iso.ts';
import { problemRowSchema } from './problems.ts';

const count = z.int().min(0);

const webAddress = z.url({ protocol: /^https?$/, error: 'an address that begins with http:// or https://' }).max(2000);

const short = z.string().trim().min(1).max(2000);

/** What can be handed over as JSON: one thing to read. */
export const givenSchema = z
  .strictObject({
    text: z.string().min(1).max(5_000_000).optional().describe('The text of one report.'),
    outlet: short.optional().describe('Of the text: who published it.'),
    published: z
      .string()
      .refine(isIsoDate, 'a day or a moment as in 2022-01-09 or 2022-01-09T17:40:00+06:00')
      .optional(),
    headline: short.optional(),
    url: webAddress.optional().describe('Where the text was published.'),
    address: webAddress.optional().describe('A page to fetch and read, as its site allows.'),
    feed: webAddress.optional().describe('A feed whose items are read.'),
  })
  .refine(({ text, address, feed }) => [text, address, feed].filter((one) => one !== undefined).length === 1, {
    message: 'one of text, address and feed',
  })
  .refine(
    ({ text, outlet, published, headline, url }) =>
      text !== undefined || [outlet, published, headline, url].every((one) => one === undefined),
    { message: 'outlet, published, headline and url are said of a text' },
  )
  .meta({ id: 'Given', description: 'One thing to read.' });

export type Asked = z.output<typeof givenSchema>;

const stateSchema = z.enum(['queued', 'running', 'done', 'stopped', 'failed']);

export const startedSchema = z
  .strictObject({ id: z.string(), state: stateSchema })
  .meta({ id: 'Started', description: 'What was begun: /api/imports/{id} tells how it stands.' });

const addSummary = z.strictObject({
  ...{
    added: count,
    versions: count,
    known: count,
    refused: count,
    errors: count,
    events: count,
    stopped: z.boolean(),
  },
});

const linkSummary = z.strictObject({
  ...{ moved: count, redirected: count, links: count, copies: count, events: count },
});

export const workSchema = z
  .strictObject({
    id: z.string(),
    kind: z.enum(['import', 'link']),
    what: z.string().describe('"3 files", "pasted text", an address.'),
    state: stateSchema,
    created: z.string(),
    started: z.string().exactOptional(),
    finished: z.string().exactOptional(),
    progress: z
      .strictObject({
        stage: z.string().describe('"reading", then "settling": working events out.'),
        done: count,
        total: count.exactOptional(),
        rate: z.number().describe('Items a second.'),
      })
      .exactOptional(),
    problems: z.array(problemRowSchema).describe('The last 200; all are in /api/problems.'),
    problemsTotal: count,
    summary: z.union([addSummary, linkSummary]).exactOptional(),
    error: z.strictObject({ code: z.string(), message: z.string() }).exactOptional(),
  })
  .meta({ id: 'Work', description: 'An import or a linking, and how it stands.' });

export const workPageSchema = z.strictObject({ rows: z.array(workSchema) });
