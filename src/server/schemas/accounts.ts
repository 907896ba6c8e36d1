import { z } from 'zod';
import { chainLinkSchema } from '../../model/chronology.ts';
import { eventMentionSchema, eventPlaceSchema } from '../../model/findings.ts';
import { memberReportSchema } from './events.ts';
import { passageSchema } from './passages.ts';

const { type, polarity, modality, background, time, participants } = eventMentionSchema.shape;
const finding = z.string().describe('Of the record: "t3"; "v3.p0" is the first who takes part in v3.');

const tellingSchema = z
  .strictObject({
    ...{ type, polarity, modality, background, time },
    statement: z.string(),
    report: z.string(),
    main: z.boolean().describe('Tells the happening itself, not only something of it that accounts differ on.'),
    place: eventPlaceSchema.pick({ place: true, precision: true, basis: true }).extend({ finding }).exactOptional(),
    people: z.array(
      participants.element.pick({ role: true, category: true, effect: true }).extend({
        finding,
        words: z.string().describe('As the report has them.'),
        name: z.string().exactOptional().describe('Where these are a name.'),
      }),
    ),
  })
  .meta({ id: 'Telling', description: 'An event as one statement tells it, besides its numbers.' });

export const accountsSchema = z.strictObject({ tellings: z.array(tellingSchema) });

export const findingPassagesSchema = z
  .strictObject({
    report: memberReportSchema,
    rows: z.array(
      passageSchema.omit({ statement: true }).extend({
        finding,
        chain: z.array(chainLinkSchema).describe('Through whom it comes; innermost first.'),
      }),
    ),
  })
  .meta({ id: 'FindingPassages', description: 'The words that findings of a report stand on, in their sentences.' });
