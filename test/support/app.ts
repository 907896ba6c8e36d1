import { newsCorpus } from '../../bench/store/corpus.ts';
import { makeApp } from '../../src/server/app.ts';
import type { ServerDeps } from '../../src/server/deps.ts';
import { serveDossier } from '../../src/server/dossier.ts';
import type { ServedDossier } from '../../src/server/dossier.ts';
import { Works } from '../../src/server/work/works.ts';
import type { ReportInput } from '../../src/model/index.ts';
import { closeStore, openStore } from '../../src/store/index.ts';
import { addTo, now } from './keep.ts';

const first: ReportInput = {
  id: 'ferry-1',
  outlet: 'Westhaven Bulletin',
  url: 'https://bulletin.example/ferry',
  published: '2022-01-04',
  headline: 'Ferry burns off Baku',
  text: 'BAKU, Azerbaijan — A ferry caught fire off Baku on Monday, killing 12 people, the coast guard said. The fire burned for six hours.',
};

/** Reports of every kind the API has to show: a corrected one, one with markup in its text, and some of the bench's news. */
export const told: readonly ReportInput[] = [
  first,
  { ...first, id: 'ferry-2', published: '2022-01-05', text: first.text.replace('12', '14') },
  {
    id: 'sha:a/b#c?d',
    outlet: 'Island Courier',
    published: '2022-01-05',
    headline: '<img src=x onerror=alert(1)> at the ferry',
    text: 'The coast guard denied that a second ferry sank off Baku on Monday. <script>alert("1")</script> An official said 9 people were killed.',
  },
  ...[...newsCorpus(24)].map((report) => ({ ...report, language: 'en' })),
];

/** A dossier of those reports. */
export const toldDossier = async (path: string): Promise<void> => {
  const store = openStore(path, { mode: 'create' });
  await addTo(store, told);
  closeStore(store);
};

export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // Tests look into it as they like.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
};

export type TestServer = {
  readonly app: ReturnType<typeof makeApp>;
  readonly dossier: ServedDossier;
  readonly failures: unknown[];
  readonly get: (url: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
  readonly send: (method: string, url: string, init?: RequestInit) => Promise<Answer>;
  readonly close: () => Promise<void>;
};

const answerOf = async (response: Response): Promise<Answer> => {
  const text = await response.text();
  const json = (response.headers.get('content-type') ?? '').startsWith('application/json') && text !== '';
  return { status: response.status, headers: response.headers, text, body: json ? JSON.parse(text) : undefined };
};

/** The app over a dossier, without a network. */
export const serverOn = (path: string, more: Partial<ServerDeps> = {}): TestServer => {
  const failures: unknown[] = [];
  const closing = new AbortController();
  const dossier = serveDossier(path);
  const log = (failure: unknown): void => void failures.push(failure);
  const works = new Works({ dossier, now, log });
  const app = makeApp({ dossier, works, web: '/none', jobs: 1, closing: closing.signal, now, log, ...more });
  const send: TestServer['send'] = async (method, url, init = {}) =>
    answerOf(await app.request(url, { method, ...init }));
  return {
    app,
    dossier,
    failures,
    send,
    get: (url, headers = {}) => send('GET', url, { headers }),
    close: async () => {
      closing.abort();
      await works.close();
      dossier.close();
    },
  };
};
