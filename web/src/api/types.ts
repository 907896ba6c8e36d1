/** What the server answers, as its schemas say it. Types alone: nothing of the server is in the app. */
import type { z } from 'zod';
import type { DeepReadonly } from '../../../src/model/readonly.ts';
import type { accountsSchema, findingPassagesSchema } from '../../../src/server/schemas/accounts.ts';
import type { facetsSchema, histogramSchema, mapSchema } from '../../../src/server/schemas/counts.ts';
import type { dossierSchema } from '../../../src/server/schemas/dossier.ts';
import type { eventCardSchema, eventPageSchema, eventSchema, statementPageSchema } from '../../../src/server/schemas/events.ts';
import type { formatsSchema } from '../../../src/server/schemas/formats.ts';
import type { reportPageSchema, reportSchema } from '../../../src/server/schemas/reports.ts';

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

export type ProblemRow = {
  readonly code: string;
  readonly severity: 'info' | 'warning' | 'error';
  readonly message: string;
  readonly source: string;
  readonly report?: string;
  readonly at: string;
};
export type ProblemPage = {
  readonly rows: readonly ProblemRow[];
  readonly next?: string;
  readonly counts: readonly (Pick<ProblemRow, 'code' | 'severity'> & {
    readonly count: number;
    readonly example: string;
  })[];
};
export type ImportInfo = {
  readonly id: string;
  readonly name: string;
  readonly state: 'waiting' | 'reading' | 'settling' | 'stopping' | 'finished' | 'stopped' | 'failed';
  readonly done: number;
  readonly total?: number;
  readonly problems: readonly ProblemRow[];
  readonly summary?: {
    readonly added: number;
    readonly versions: number;
    readonly known: number;
    readonly refused: number;
    readonly events: number;
  };
  readonly error?: { readonly code: string; readonly message: string };
};
export type ImportList = { readonly rows: readonly ImportInfo[] };
export type Settings = { readonly title: string; readonly coding: 'single' | 'double' };
export type CheckAnswer = { readonly whole: boolean; readonly problems: readonly { readonly message: string }[] };
