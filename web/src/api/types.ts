/** What the server answers, as its schemas say it. Types alone: nothing of the server is in the app. */
import type { z } from 'zod';
import type { DeepReadonly } from '../../../src/model/readonly.ts';
import type { dossierSchema } from '../../../src/server/schemas/dossier.ts';
import type { eventCardSchema, eventSchema, eventPageSchema } from '../../../src/server/schemas/events.ts';
import type { reportPageSchema, reportSchema } from '../../../src/server/schemas/reports.ts';

type Answer<S extends z.ZodType> = DeepReadonly<z.infer<S>>;

export type DossierInfo = Answer<typeof dossierSchema>;
export type EventCard = Answer<typeof eventCardSchema>;
export type BriefToll = EventCard['tolls'][number];
export type EventPage = Answer<typeof eventPageSchema>;
export type EventDetail = Answer<typeof eventSchema>;
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

export type SourcesInfo = {
  readonly of: 'reports' | 'events';
  readonly reports: number;
  readonly texts: number;
  readonly origins: number;
};
export type ChainRow = {
  readonly links: readonly {
    readonly role: 'speaker' | 'channel' | 'carrier' | 'agency' | 'outlet';
    readonly name: string;
  }[];
  readonly statements: number;
};
export type Chains = { readonly rows: readonly ChainRow[] };
export type Speaker = {
  readonly name: string;
  readonly statements: number;
  readonly through: readonly { readonly name: string; readonly statements: number }[];
};
export type SpeakerList = { readonly rows: readonly Speaker[]; readonly next?: string };
export type OriginRow = {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly events: number;
  readonly statements: number;
};
export type OriginList = { readonly rows: readonly OriginRow[]; readonly next?: string };
export type CopyGroupRow = {
  readonly id: string;
  readonly kind: 'reprint' | 'rewrite' | 'excerpt';
  readonly first: string;
  readonly why: readonly string[];
  readonly reports: readonly {
    readonly id: string;
    readonly outlet?: string;
    readonly headline?: string;
    readonly published?: string;
  }[];
};
export type CopyList = { readonly rows: readonly CopyGroupRow[]; readonly next?: string };
export type SearchHit = {
  readonly report: ReportPage['rows'][number];
  readonly snippet?: {
    readonly text: string;
    readonly span: { readonly start: number; readonly end: number };
    readonly marks: readonly { readonly start: number; readonly end: number }[];
  };
};
export type FoundEvent = Pick<EventCard, 'id' | 'title' | 'type' | 'from' | 'to' | 'place' | 'counts'>;
export type SearchPage = {
  readonly rows: readonly SearchHit[];
  readonly events?: readonly FoundEvent[];
  readonly next?: string;
};
