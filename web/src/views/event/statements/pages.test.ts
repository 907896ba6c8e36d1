import { expect, test } from 'vitest';
import { factsFrom } from '../test-facts.ts';
import { choicesIn, pageOf } from './pages.ts';
import { withStatements } from './with-statements.ts';

const many = (report: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${report}#f${String(index)}`);

const facts = factsFrom({ reports: [{ id: 'a' }], origins: { Mayor: many('a', 3), Ministry: many('b', 40) } });
const { statements } = facts.entry;
const none = { speaker: undefined, act: undefined, page: undefined };

test('whoever says most stands first among the choices', () => {
  expect(choicesIn(statements).speakers).toEqual([
    { name: 'Ministry', count: 40 },
    { name: 'Mayor', count: 3 },
  ]);
});

test.each<[string | undefined, number, number]>([
  [undefined, 1, 25],
  ['2', 2, 18],
  ['99', 2, 18],
  ['-1', 1, 25],
  ['two', 1, 25],
])('page %s is page %i with %i rows', (page, at, rows) => {
  const shown = pageOf(statements, { ...none, page });
  expect([shown.page, shown.rows.length, shown.pages, shown.fitting]).toEqual([at, rows, 2, 43]);
});

test('a list that is narrowed has as many pages as fit', () => {
  expect(pageOf(statements, { ...none, speaker: 'Mayor', page: '2' })).toMatchObject({ page: 1, pages: 1, fitting: 3 });
  expect(pageOf(statements, { ...none, act: 'deny' })).toMatchObject({ rows: [], pages: 1, fitting: 0 });
});

test('statements that came later stand after those that came with the event, each once', () => {
  const [known] = statements;
  if (!known) throw new Error('there are statements');
  const fresh = { ...known, id: 'z#f1', report: 'z' };
  const passage = { ...facts.passages.get(known.id), statement: 'z#f1' } as never;
  const all = withStatements(facts, [{ statement: known }, { statement: fresh, passage }]);
  expect(all.entry.statements.map(({ id }) => id)).toEqual([...statements.map(({ id }) => id), 'z#f1']);
  expect(all.passages.has('z#f1')).toBe(true);
  expect(withStatements(facts, [{ statement: known }])).toBe(facts);
});
