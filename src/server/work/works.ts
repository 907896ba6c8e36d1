import { randomUUID } from 'node:crypto';
import type { ServedDossier } from '../dossier.ts';
import { after } from './state.ts';
import type { WorkState } from './state.ts';
import type { Task, Told } from './task.ts';
import { errorOf, startThread } from './thread.ts';
import type { Thread } from './thread.ts';

type Listener = (state: WorkState, told: Told) => void;

type Asked = {
  readonly task: Extract<Task, { kind: 'import' | 'link' }>;
  readonly what: string;
  /** Runs when it is over, however it ended. */
  readonly done?: () => void;
};

type Work = {
  state: WorkState;
  thread?: Thread;
  stopped: boolean;
  over: Promise<void>;
  readonly listeners: Set<Listener>;
};

export type WorksOptions = {
  readonly dossier: Pick<ServedDossier, 'inTurn' | 'changed'>;
  readonly now: () => string;
  readonly log: (error: Error) => void;
};

/** So many pieces of work that are over are remembered. */
const REMEMBERED = 50;

const isOver = ({ state }: WorkState): boolean => state !== 'queued' && state !== 'running';

/** Imports and linkings of a server: one at a time, the others wait for their turn. */
export class Works {
  readonly #works = new Map<string, Work>();
  readonly #options: WorksOptions;

  constructor(options: WorksOptions) {
    this.#options = options;
  }

  /** Begins it, or queues it; resolves when its state is known: at work, waiting, or refused. */
  async start({ task, what, done }: Asked): Promise<WorkState> {
    const { dossier, now } = this.#options;
    const fresh = { id: randomUUID(), created: now(), problems: [], problemsTotal: 0 };
    const state: WorkState = { ...fresh, kind: task.kind, what, state: 'queued' };
    const waits = [...this.#works.values()].some((one) => !isOver(one.state));
    const work: Work = { state, stopped: false, listeners: new Set(), over: Promise.resolve() };
    const known = new Promise<void>((resolve) => work.listeners.add(() => resolve()));
    work.over = dossier.inTurn(() => this.#run(work, task)).finally(done);
    this.#works.set(state.id, work);
    this.#forget();
    if (!waits) await known;
    return work.state;
  }

  find(id: string): WorkState | undefined {
    return this.#works.get(id)?.state;
  }

  /** The latest first. */
  list(): readonly WorkState[] {
    return [...this.#works.values()].map(({ state }) => state).reverse();
  }

  /** Asks it to end; what is on its way is stored. False when there is no such work. */
  stop(id: string): boolean {
    const work = this.#works.get(id);
    if (!work) return false;
    work.stopped = true;
    work.thread?.order('stop');
    return true;
  }

  /** Hears what happens to a piece of work until the function it gives back is called. */
  listen(id: string, listener: Listener): () => void {
    const listeners = this.#works.get(id)?.listeners;
    listeners?.add(listener);
    return () => void listeners?.delete(listener);
  }

  /** Stops all and waits until what was on its way is stored. */
  async close(): Promise<void> {
    const open = [...this.#works].filter(([, { state }]) => !isOver(state));
    for (const [id] of open) this.stop(id);
    await Promise.allSettled(open.map(([, { over }]) => over));
  }

  /** Runs in its turn: nothing else writes meanwhile. */
  #run(work: Work, task: Task): Promise<void> {
    return new Promise((resolve) => {
      const told = (one: Told): void => {
        this.#hear(work, one);
        if (isOver(work.state)) resolve();
      };
      if (work.stopped) told({ tells: 'stopped' });
      else work.thread = startThread(task, told);
    });
  }

  #hear(work: Work, told: Told): void {
    const { now, log, dossier } = this.#options;
    work.state = after(work.state, told, now());
    if (told.tells === 'failed' && told.code === 'bug') log(errorOf(told));
    for (const listener of work.listeners) listener(work.state, told);
    dossier.changed();
  }

  #forget(): void {
    const over = [...this.#works].filter(([, { state }]) => isOver(state));
    for (const [id] of over.slice(0, Math.max(0, over.length - REMEMBERED))) this.#works.delete(id);
  }
}
