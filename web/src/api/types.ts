/** What the server answers, as its schemas say it. Types alone: nothing of the server is in the app. */
import type { z } from 'zod';
import type { DeepReadonly } from '../../../src/model/readonly.ts';
import type { accountsSchema, findingPassagesSchema } from '../../../src/server/schemas/accounts.ts';
import type { dossierSchema } from '../../../src/server/schemas/dossier.ts';
import type { eventCardSchema, eventSchema, eventPageSchema } from '../../../src/server/schemas/events.ts';
import type { reportPageSchema, reportSchema } from '../../../src/server/schemas/reports.ts';

type Answer<S extends z.ZodType> = DeepReadonly<z.infer<S>>;

export type DossierInfo = Answer<typeof dossierSchema>;
export type EventCard = Answer<typeof eventCardSchema>;
export type BriefToll = EventCard['tolls'][number];
export type EventPage = Answer<typeof eventPageSchema>;
export type EventDetail = Answer<typeof eventSchema>;
export type Accounts = Answer<typeof accountsSchema>;
export type Telling = Accounts['tellings'][number];
export type FindingPassages = Answer<typeof findingPassagesSchema>;
export type ReportPage = Answer<typeof reportPageSchema>;
export type ReportDetail = Answer<typeof reportSchema>;

type Count = { readonly name: string; readonly count: number };
export type Facets = {
  readonly types: readonly Count[];
  readonly places: readonly Count[];
  readonly actors: readonly Count[];
  readonly origins: readonly Count[];
  readonly statuses: readonly Count[];
};
export type Histogram = {
  readonly bin: 'day' | 'month' | 'year';
  readonly bins: readonly { readonly from: string; readonly count: number; readonly disputed: number }[];
};
export type MapPlace = {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly lat: number;
  readonly lon: number;
  readonly count: number;
};
export type MapAnswer = { readonly places: readonly MapPlace[] };
