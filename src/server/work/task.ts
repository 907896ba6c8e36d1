import type { AddSummary } from '../../jobs/add.ts';
import type { Given } from '../../jobs/inputs.ts';
import type { LinkSummary } from '../../jobs/link.ts';
import type { TimelineFilter } from '../../jobs/timeline.ts';
import type { ProblemRow } from '../../store/index.ts';

/** What a thread is to do with a dossier. */
export type Task =
  | { readonly kind: 'import'; readonly path: string; readonly given: Given; readonly jobs: number }
  | { readonly kind: 'link'; readonly path: string }
  | {
      readonly kind: 'export';
      readonly path: string;
      readonly name: string;
      readonly format: string;
      readonly policy: string;
      readonly filter: TimelineFilter;
    };

/** How far it has come. */
export type Progress = { readonly stage: string; readonly done: number; readonly total?: number };

export type Summary = AddSummary | LinkSummary;

/** What a thread tells while it works. */
export type Told =
  /** When, by the thread's own clock: nothing was stored before. */
  | { readonly tells: 'opened'; readonly at: string }
  | { readonly tells: 'progress'; readonly progress: Progress }
  | { readonly tells: 'problems'; readonly problems: readonly ProblemRow[] }
  | { readonly tells: 'chunk'; readonly bytes: Uint8Array }
  | { readonly tells: 'done'; readonly summary?: Summary }
  | { readonly tells: 'stopped' }
  | { readonly tells: 'failed'; readonly code: string; readonly message: string };

/** What a thread is told: to stop when it can, or that there is room for another chunk. */
export type Order = 'stop' | 'more';
