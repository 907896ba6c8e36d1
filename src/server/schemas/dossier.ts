import { z } from 'zod';

const count = z.int().min(0);

export const dossierSchema = z
  .strictObject({
    title: z.string(),
    file: z.string().describe('The name of its file.'),
    engine: z.string().describe('The version of Daybook.'),
    linkDue: z.boolean().describe('Reports were read anew and not linked since: POST /api/link.'),
    unsettled: count.describe('Events that wait to be worked out: an import is at work, or was stopped.'),
    counts: z.strictObject({ reports: count, outlets: count, events: count, problems: count, decisions: count }),
    from: z.string().exactOptional().describe('The first day a report is of.'),
    to: z.string().exactOptional().describe('The last.'),
  })
  .meta({ id: 'DossierInfo', description: 'What a dossier holds.' });

export const enginesSchema = z
  .strictObject({
    current: z.string().describe('The version of Daybook that runs.'),
    rows: z.array(z.strictObject({ engine: z.string(), reports: count })).describe('The most first.'),
  })
  .meta({ id: 'Engines', description: 'Which version of Daybook read how many reports.' });
