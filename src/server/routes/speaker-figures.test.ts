import { afterAll, beforeAll, expect, test } from 'vitest';
import { serverOn } from '../../../test/support/app.ts';
import { addTo } from '../../../test/support/keep.ts';
import { dossier, folder } from '../../../test/support/store.ts';
import { closeStore } from '../../store/index.ts';
import type { Store } from '../../store/index.ts';
import { speakerFigures } from '../../jobs/speaker-figures.ts';
import { speakerView } from '../../jobs/speaker-view.ts';
import { speakerFiguresSchema } from '../schemas/sources.ts';

const at = folder();
let store: Store;

const news = [
  {
    id: 'r1',
    published: '2023-05-04',
    text: 'BRNO, May 4 — The Interior Ministry said on Wednesday that 15 people were killed in the blast at the mill in Brno on Monday.',
  },
  {
    id: 'r2',
    published: '2023-05-02',
    text: 'BRNO, May 2 — A blast killed 12 people at the mill in Brno on Monday, the Interior Ministry said. It denied that a bomb exploded. Police said 11 people were killed.',
  },
  {
    id: 'r4',
    published: '2023-05-01',
    text: 'BRNO, May 1 — The Interior Ministry said a search went on.',
  },
  {
    id: 'r3',
    published: '2023-05-05',
    text: 'BRNO, May 5 — The Interior Ministry said on Friday that the toll of 15 from the blast at the mill in Brno on Monday was a mistake and withdrew it.',
  },
].map((report) => ({ ...report, language: 'en', outlet: 'Quay News' }));

beforeAll(async () => {
  store = dossier(at('figures.db'));
  await addTo(store, news);
});
afterAll(() => closeStore(store));

const told = (name: string) =>
  speakerFigures(store, name)?.figures.flatMap(({ tolls }) =>
    tolls.map(({ measure, points }) => [
      measure,
      ...points.map(({ min, asOf, relation, takenBackIn }) =>
        [min, asOf, relation, takenBackIn].filter((part) => part !== undefined).join(' '),
      ),
    ]),
  );

test('what the Interior Ministry counted, however it is spelt', () =>
  expect(told('Interior Ministry')).toEqual([['killed', '12 2023-05-02', '15 2023-05-03 updates r3#f1']]));

test('the other names of a voice are those of its origin; a pronoun is none', () => {
  expect(speakerFigures(store, 'Interior Ministry')?.names).toEqual([]);
  expect(speakerFigures(store, 'Quay News')?.names).toEqual([]);
});

test('of a voice that speaks of no event nothing is counted', () => {
  const { figures, events } = speakerFigures(store, 'police') ?? {};
  expect([figures, events]).toEqual([[], { counted: 0, total: 0 }]);
});

test('nobody has no figures, and the address of nobody is none', async () => {
  expect(speakerFigures(store, 'Nobody')).toBeUndefined();
  const server = serverOn(at('figures.db'));
  expect((await server.get('/api/speakers/Nobody%2Fat%20all/figures')).status).toBe(404);
  const { body } = await server.get('/api/speakers/Interior%20Ministry/figures');
  expect(speakerFiguresSchema.parse(body)).toEqual(speakerFigures(store, 'Interior Ministry'));
  await server.close();
});

test('a voice is read by the days it spoke, whenever its reports were added', () => {
  const days = (name: string): readonly (string | undefined)[] => {
    const found: (string | undefined)[] = [];
    for (let cursor: string | undefined, more = true; more;) {
      const page = speakerView(store, name, { limit: 2, ...(cursor === undefined ? {} : { cursor }) })?.statements;
      found.push(...(page?.rows ?? []).map(({ said, report }) => said ?? report.published));
      cursor = page?.next;
      more = cursor !== undefined;
    }
    return found;
  };
  const all = days('Interior Ministry');
  expect(all).toHaveLength(9);
  expect(all).toEqual(all.toSorted());
});
