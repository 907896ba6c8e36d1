import { z } from 'zod';

const errorSchema = z
  .strictObject({
    error: z.strictObject({
      code: z.string().describe('"usage", "not-found", "store-locked" …'),
      message: z.string().describe('What was done and what to do, in plain words.'),
      details: z
        .union([
          z.array(z.strictObject({ path: z.string(), message: z.string() })),
          z.strictObject({
            current: z.unknown(),
            by: z.string().exactOptional(),
            at: z.string().exactOptional(),
            decision: z.string().exactOptional(),
          }),
        ])
        .exactOptional()
        .describe('What of the request was wrong, by name; of a `conflict` the value that stands and who set it.'),
    }),
  })
  .meta({ id: 'Error', description: 'The one shape of everything that did not work.' });

export type ErrorBody = z.infer<typeof errorSchema>;

const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/, `a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((value) => value >= least && value <= most, `a whole number from ${least} to ${most}`);

/** A query's number, as text in the address. */
export const wholeSchema = whole;

export const daySchema = z.iso.date({ error: 'a day as in 2022-01-09' });

export const momentSchema = z.iso.datetime({ error: 'a moment as in 2022-01-09T17:40:00Z' });

/** Which part of a list. */
export const pageQuery = {
  limit: whole(1, 200).optional().describe('At most so many rows, up to 200; 50 unless said.'),
  cursor: z.string().max(2000).optional().describe('The `next` of the page before.'),
};

export const yesNo = z
  .enum(['true', 'false'])
  .transform((value) => value === 'true')
  .optional();

/** A page of rows of a kind. */
export const pageSchema = <T extends z.ZodType>(row: T) =>
  z.strictObject({ rows: z.array(row), next: z.string().exactOptional().describe('The cursor of the next page.') });

const failure = (description: string) => ({
  description,
  content: { 'application/json': { schema: errorSchema } },
});

/** A JSON answer of a schema. */
export const json = <T extends z.ZodType>(schema: T, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});

/** The answers every route can give besides its own. */
export const failures = {
  400: failure('The request is not as it should be.'),
  404: failure('There is no such thing in the dossier.'),
  409: failure('The dossier cannot be used now: another program is writing, or it needs a newer version.'),
  500: failure('A defect, or a damaged dossier.'),
};

/** A JSON answer, and those every route can give. */
export const answers = <T extends z.ZodType>(schema: T, description: string) => ({
  200: json(schema, description),
  ...failures,
});
