/** What the server answers, as its schemas say it. Types alone: nothing of the server is in the app. */
import type { z } from 'zod';
import type { DeepReadonly } from '../../../src/model/readonly.ts';
import type { accountsSchema, findingPassagesSchema } from '../../../src/server/schemas/accounts.ts';
import type { facetsSchema, histogramSchema, mapSchema } from '../../../src/server/schemas/counts.ts';
import type { dossierSchema, enginesSchema } from '../../../src/server/schemas/dossier.ts';
import type {
  eventCardSchema,
  eventPageSchema,
  eventSchema,
  statementPageSchema,
} from '../../../src/server/schemas/events.ts';
import type { formatsSchema } from '../../../src/server/schemas/formats.ts';
import type { searchSchema } from '../../../src/server/schemas/search.ts';
import type {
  chainsSchema,
  copyPageSchema,
  sourcesSchema,
  speakerFiguresSchema,
  speakerPageSchema,
  speakerViewSchema,
} from '../../../src/server/schemas/sources.ts';
import type {
  changesSchema,
  outletsSchema,
  reportPageSchema,
  reportSchema,
  usesSchema,
} from '../../../src/server/schemas/reports.ts';
import type { decisionPageSchema } from '../../../src/server/schemas/review.ts';
import type { problemsSchema } from '../../../src/server/schemas/problems.ts';
import type { startedSchema, workPageSchema, workSchema } from '../../../src/server/schemas/works.ts';

type Answer<S extends z.ZodType> = DeepReadonly<z.infer<S>>;

export type DossierInfo = Answer<typeof dossierSchema>;
export type EventCard = Answer<typeof eventCardSchema>;
export type BriefToll = EventCard['tolls'][number];
export type EventPage = Answer<typeof eventPageSchema>;
export type EventDetail = Answer<typeof eventSchema>;
export type Accounts = Answer<typeof accountsSchema>;
export type Telling = Accounts['tellings'][number];
export type StatementPage = Answer<typeof statementPageSchema>;
export type FindingPassages = Answer<typeof findingPassagesSchema>;
export type ReportPage = Answer<typeof reportPageSchema>;
export type Outlets = Answer<typeof outletsSchema>;
export type ReportDetail = Answer<typeof reportSchema>;
export type ReportChanges = Answer<typeof changesSchema>;
export type ReportUses = Answer<typeof usesSchema>;
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
export type { Settings } from '../../../src/model/review.ts';
export type DecisionPage = Answer<typeof decisionPageSchema>;
export type SourcesInfo = Answer<typeof sourcesSchema>;
export type Speaker = SourcesInfo['speakers'][number];
export type OriginRow = SourcesInfo['origins'][number];
export type CopiedText = SourcesInfo['copies'][number];
export type Chains = Answer<typeof chainsSchema>;
export type SpeakerList = Answer<typeof speakerPageSchema>;
export type CopyList = Answer<typeof copyPageSchema>;
export type SpeakerDetail = Answer<typeof speakerViewSchema>;
export type Saying = SpeakerDetail['statements']['rows'][number];
export type SpeakerFigures = Answer<typeof speakerFiguresSchema>;
export type SearchAnswer = Answer<typeof searchSchema>;
export type SearchHit = SearchAnswer['reports']['rows'][number];
export type Engines = Answer<typeof enginesSchema>;
