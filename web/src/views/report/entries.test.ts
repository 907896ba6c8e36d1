import { expect, test } from 'vitest';
import type { Figure } from '../../../../src/model/findings.ts';
import type { ReportDetail, ReportUses } from '../../api/types.ts';
import { entriesWith, unusedFigures } from './entries.ts';

const detail = {
  record: { incidents: [{ id: 'i1', events: ['v1', 'v2'], figures: ['f1', 'f2'] }] },
  events: [
    { event: 'v1', incident: 'i1', cluster: 'part', partOf: 'whole', type: 'use-of-force', title: 'A fire' },
    { event: 'v1', incident: 'i1', cluster: 'whole', type: 'use-of-force', title: 'A fire' },
  ],
} as unknown as ReportDetail;

const uses: ReportUses = { sentences: [], figures: [{ figure: 'f1', event: 'whole', title: 'A fire' }] };

test.each<['events' | 'figures' | 'times', string, readonly string[], string]>([
  ['events', 'v2', ['whole'], 'an event goes where its incident went, once'],
  ['events', 'v9', [], 'an event of no incident'],
  ['figures', 'f1', ['whole'], 'a figure that a toll counts'],
  ['figures', 'f2', [], 'a figure that no toll counts, though its incident is there'],
  ['times', 't1', [], 'what is no entry of its own'],
])('%s %s went into %j: %s', (layer, id, entries) =>
  expect(entriesWith(detail, uses, { layer, id }).map((one) => one.id)).toEqual(entries),
);

test('figures that nothing counts', () =>
  expect(unusedFigures([{ id: 'f1' }, { id: 'f2' }] as Figure[], uses).map(({ id }) => id)).toEqual(['f2']));
