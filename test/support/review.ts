import { closeStore } from '../../src/store/index.ts';
import type { Store } from '../../src/store/index.ts';
import { afterAll } from 'vitest';
import type { ReportInput } from '../../src/model/index.ts';
import { dossier, folder } from './store.ts';
import { addTo } from './keep.ts';

/** Two outlets on one fire: they differ in the toll, and one says more than the other. */
export const fireReports: readonly ReportInput[] = [
  {
    id: 'gazette',
    outlet: 'Lowport Gazette',
    url: 'https://gazette.example/fire',
    published: '2031-05-14',
    headline: 'Bomb kills at least 12 in Ashgabat market',
    language: 'en',
    text: [
      'ASHGABAT — At least 12 people were killed and more than 30 injured on Monday when a bomb exploded in a crowded market in Ashgabat, the Interior Ministry said.',
      'Three children were among the dead, a hospital official told reporters.',
      'Police arrested two suspects on Tuesday, the ministry said.',
    ].join('\n\n'),
  },
  {
    id: 'courier',
    outlet: 'Island Courier',
    url: 'https://courier.example/fire',
    published: '2031-05-14',
    headline: 'Ashgabat market bomb leaves nine dead',
    language: 'en',
    text: [
      'Nine people were killed on Monday when a bomb exploded in a market in Ashgabat, the rescue service said.',
      'The Interior Ministry denied that soldiers were among the dead.',
    ].join('\n\n'),
  },
  {
    id: 'herald',
    outlet: 'Harbour Herald',
    url: 'https://herald.example/strike',
    published: '2031-05-16',
    language: 'en',
    text: 'Teachers in Astana went on strike on Thursday. About 400 people marched through the town, their union said.',
  },
];

/** Makes dossiers of these reports for a test file; closed at its end. */
export const reviewDossiers = (): ((name: string, reports?: readonly ReportInput[]) => Promise<Store>) => {
  const at = folder();
  const open: Store[] = [];
  afterAll(() => open.forEach(closeStore));
  return async (name, reports = fireReports) => {
    const store = dossier(at(`${name}.db`));
    open.push(store);
    await addTo(store, reports);
    return store;
  };
};
