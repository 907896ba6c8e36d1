/** What the server answers, as its schemas say it. Types alone: nothing of the server is in the app. */
import type { z } from 'zod';
import type { DeepReadonly } from '../../../src/model/readonly.ts';
import type { facetsSchema, histogramSchema, mapSchema } from '../../../src/server/schemas/counts.ts';
import type { dossierSchema, enginesSchema } from '../../../src/server/schemas/dossier.ts';
import type { eventCardSchema, eventSchema, eventPageSchema } from '../../../src/server/schemas/events.ts';
import type { formatsSchema } from '../../../src/server/schemas/formats.ts';
import type { problemsSchema } from '../../../src/server/schemas/problems.ts';
import type { reportPageSchema, reportSchema } from '../../../src/server/schemas/reports.ts';
import type { startedSchema, workPageSchema, workSchema } from '../../../src/server/schemas/works.ts';

type Answer<S extends z.ZodType> = DeepReadonly<z.infer<S>>;

export type DossierInfo = Answer<typeof dossierSchema>;
export type EventCard = Answer<typeof eventCardSchema>;
export type BriefToll = EventCard['tolls'][number];
export type EventPage = Answer<typeof eventPageSchema>;
export type EventDetail = Answer<typeof eventSchema>;
export type ReportPage = Answer<typeof reportPageSchema>;
export type ReportDetail = Answer<typeof reportSchema>;
export type FormatList = Answer<typeof formatsSchema>;
export type Facets = Answer<typeof facetsSchema>;
export type Histogram = Answer<typeof histogramSchema>;
export type EventMapAnswer = Answer<typeof mapSchema>;

/** A place of the map with its coordinates. */
export type MapPlace = EventMapAnswer['places'][number]['place'] & {
  readonly lat: number;
  readonly lon: number;
  readonly events: number;
};

export type ProblemPage = Answer<typeof problemsSchema>;
export type ProblemRow = ProblemPage['rows'][number];
export type Started = Answer<typeof startedSchema>;
export type Work = Answer<typeof workSchema>;
export type WorkPage = Answer<typeof workPageSchema>;
export type Settings = { readonly title: string; readonly coding: 'single' | 'double' };
export type Engines = Answer<typeof enginesSchema>;
