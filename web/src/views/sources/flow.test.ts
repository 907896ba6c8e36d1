import { expect, test } from 'vitest';
import { flowOf } from './flow-layout.ts';
import { columnsOf, crossings, orderOf, routesOf } from './flow-order.ts';
import type { Chain } from './flow-steps.ts';
import { coursesOf } from './flow-steps.ts';

/** "speaker:Mill Council > outlet:Mill Gazette" */
const chain = (told: string, statements = 1): Chain => ({
  statements,
  links: told.split(' > ').map((link) => {
    const [role = '', name = ''] = link.split(':');
    return { role: role as Chain['links'][number]['role'], name };
  }),
});

const told = (chains: readonly Chain[], most = 9): readonly string[] =>
  coursesOf(chains, most).courses.map(
    ({ steps, statements }) =>
      `${steps.map(({ column, name }) => `${String(column)} ${name ?? '…'}`).join(' > ')} × ${String(statements)}`,
  );

test.each<[why: string, chains: Chain[], courses: string[]]>([
  ['a voice stands in the column of its role', [chain('speaker:Ada > outlet:Mill')], ['0 Ada > 3 Mill × 1']],
  [
    'two that carry it on share a column',
    [chain('speaker:Ada > channel:an address > carrier:Hill TV > agency:Quay > outlet:Mill')],
    ['0 Ada > 1 an address › Hill TV > 2 Quay > 3 Mill × 1'],
  ],
  ['the own voice of a report has no speaker', [chain('agency:Quay > outlet:Mill', 3)], ['2 Quay > 3 Mill × 3']],
  ['the same way is one course', [chain('outlet:Mill', 2), chain('outlet:Mill', 3)], ['3 Mill × 5']],
  ['names are not parts of keys', [chain('speaker:0 Ada > outlet:→@1')], ['0 0 Ada > 3 →@1 × 1']],
])('%s', (_, chains, courses) => expect(told(chains)).toEqual(courses));

const many = [5, 4, 3, 2, 1].map((count) => chain(`speaker:S${String(count)} > outlet:Mill`, count));

test('of many voices the most frequent are shown, the others are one', () => {
  expect(told(many, 2)).toEqual(['0 … > 3 Mill × 6', '0 S5 > 3 Mill × 5', '0 S4 > 3 Mill × 4']);
  expect(coursesOf(many, 2).hidden).toEqual([3, 0, 0, 0]);
});

test('one voice alone is not hidden', () => expect(coursesOf(many, 4).hidden).toEqual([0, 0, 0, 0]));

test('who skips a column passes through a gap in it', () => {
  const { courses } = coursesOf(
    [chain('speaker:Ada > outlet:Mill'), chain('speaker:Bo > agency:Quay > outlet:Mill')],
    9,
  );
  expect(columnsOf(courses)).toEqual([0, 2, 3]);
  const [straight] = routesOf(courses);
  expect(straight?.slots.map(({ column, step }) => [column, step?.name])).toEqual([
    [0, 'Ada'],
    [2, undefined],
    [3, 'Mill'],
  ]);
});

test('what need not cross does not', () => {
  const { courses } = coursesOf(
    [chain('speaker:A > outlet:X', 3), chain('speaker:B > outlet:Y', 2), chain('outlet:Y', 4)],
    9,
  );
  const routes = routesOf(courses);
  const order = orderOf(routes);
  expect(crossings(order, routes)).toBe(0);
  expect(
    crossings(
      order.map((slots, column) => (column === 3 ? slots.toReversed() : slots)),
      routes,
    ),
  ).toBe(2);
});

test('each chain knows its band', () => {
  const { ways, bands } = flowOf(many, 2);
  expect(ways.map((way) => bands.find(({ id }) => id === way)?.bars[0])).toEqual(['0 S5', '0 S4', '0', '0', '0']);
});

const busy = Array.from({ length: 60 }, (_, index) =>
  chain(
    `speaker:S${String(index % 23)} > channel:C${String(index % 7)} > agency:A${String(index % 3)} > outlet:O${String(index % 11)}`,
    1 + (index % 9),
  ),
);

test('bars of a column do not overlap and leave a line for the name', () => {
  const { bars, height } = flowOf(busy, 8);
  for (const column of [0, 1, 2, 3]) {
    const own = bars.filter((bar) => bar.column === column).toSorted((a, b) => a.y - b.y);
    own.forEach((bar, index) => {
      expect(bar.height).toBeGreaterThanOrEqual(22);
      expect(bar.y + bar.height).toBeLessThanOrEqual((own[index + 1]?.y ?? height) + 1e-9);
    });
  }
});

test('every statement reaches its bars, inside them', () => {
  const { bars, bands } = flowOf(busy, 8);
  const all = busy.reduce((sum, { statements }) => sum + statements, 0);
  expect(bars.filter(({ column }) => column === 0).reduce((sum, bar) => sum + bar.statements, 0)).toBe(all);
  const byId = new Map(bars.map((bar) => [bar.id, bar]));
  for (const { bars: ids, segments, thickness } of bands) {
    const [first, last] = [byId.get(ids[0] ?? ''), byId.get(ids.at(-1) ?? '')];
    expect(segments[0]?.from).toBeGreaterThanOrEqual((first?.y ?? NaN) + thickness / 2 - 1e-9);
    expect(segments.at(-1)?.to).toBeLessThanOrEqual((last?.y ?? NaN) + (last?.height ?? NaN) - thickness / 2 + 1e-9);
  }
});

test('what begins at a bar is told apart', () => {
  const { bars } = flowOf([chain('speaker:Ada > outlet:Mill', 2), chain('outlet:Mill', 5)], 9);
  expect(bars.map(({ name, statements, own, voices }) => [name, statements, own, voices])).toEqual([
    ['Ada', 2, 2, 1],
    ['Mill', 7, 5, 1],
  ]);
});

test('nothing gives nothing', () =>
  expect(flowOf([], 9)).toEqual({ columns: [], bars: [], bands: [], ways: [], height: 0 }));
