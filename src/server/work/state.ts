import type { ProblemRow } from '../../store/index.ts';
import type { Progress, Summary, Told } from './task.ts';

/** How a piece of work stands. */
export type WorkState = {
  readonly id: string;
  readonly kind: 'import' | 'link';
  /** "3 files", "pasted text", an address. */
  readonly what: string;
  readonly state: 'queued' | 'running' | 'done' | 'stopped' | 'failed';
  readonly created: string;
  readonly started?: string;
  readonly finished?: string;
  readonly progress?: Progress & { readonly rate: number };
  readonly problems: readonly ProblemRow[];
  readonly problemsTotal: number;
  readonly summary?: Summary;
  readonly error?: { readonly code: string; readonly message: string };
};

/** The last problems are kept; all are in the dossier. */
const KEPT = 200;

const second = 1000;

/** Items a second since the stage began, or since the work did. */
const rateOf = ({ started }: WorkState, { done }: Progress, at: string): number => {
  const seconds = (Date.parse(at) - Date.parse(started ?? at)) / second;
  return seconds > 0 ? Math.round((done / seconds) * 10) / 10 : 0;
};

const endOf = (summary: Summary | undefined): WorkState['state'] =>
  summary && 'stopped' in summary && summary.stopped ? 'stopped' : 'done';

/** The state after what a thread told. */
export const after = (state: WorkState, told: Told, at: string): WorkState => {
  if (told.tells === 'opened') return { ...state, state: 'running', started: told.at };
  if (told.tells === 'progress')
    return { ...state, progress: { ...told.progress, rate: rateOf(state, told.progress, at) } };
  if (told.tells === 'problems') {
    const problems = [...state.problems, ...told.problems].slice(-KEPT);
    return { ...state, problems, problemsTotal: state.problemsTotal + told.problems.length };
  }
  if (told.tells === 'failed') {
    const { code, message } = told;
    // What nobody foresaw is told to the log, not to a page.
    const error =
      code === 'bug' ? { code, message: 'it failed by a defect, noted in the log of the server' } : { code, message };
    return { ...state, state: 'failed', finished: at, error };
  }
  if (told.tells === 'chunk') return state;
  if (told.tells === 'stopped') return { ...state, state: 'stopped', finished: at };
  const { summary } = told;
  return { ...state, state: endOf(summary), finished: at, ...(summary ? { summary } : {}) };
};
