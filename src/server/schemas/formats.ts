import { z } from 'zod';

export const formatsSchema = z
  .strictObject({
    importers: z.array(z.strictObject({ id: z.string(), label: z.string(), extensions: z.array(z.string()) })),
    exporters: z.array(
      z.strictObject({
        id: z.string(),
        label: z.string(),
        extension: z.string().describe('Of the download: a format of several files comes as a .zip.'),
        mediaType: z.string(),
        loses: z.array(z.string()).describe('What of a dossier it cannot hold.'),
      }),
    ),
    policies: z.array(z.strictObject({ id: z.string(), label: z.string(), vague: z.string() })),
    eventTypes: z.array(
      z.strictObject({ id: z.string(), label: z.string(), family: z.string(), definition: z.string() }),
    ),
  })
  .meta({ id: 'Formats', description: 'What can be read and written, and the types of events.' });
