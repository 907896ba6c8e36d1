import { expect, test } from 'vitest';
import { copyGroupsOf } from '../src/corpus/copies/index.ts';
import { copySketchOf } from '../src/corpus/copies/sketch.ts';
import { linkIncidents } from '../src/corpus/linking/link.ts';
import { incidentSketchesOf } from '../src/corpus/linking/sketches.ts';
import { loadResources, read } from '../src/index.ts';
import type { Told } from './support/corpus.ts';
import { abduction, handWritten } from './support/corpus.ts';

const resources = loadResources();

/** Reports by the event their lead incident went into. */
const eventsOf = (told: readonly Told[]): readonly (readonly string[])[] => {
  const sketches = told.flatMap(({ input }) => incidentSketchesOf(read(input, { resources })));
  const leads = new Map(sketches.filter(({ lead }) => lead).map(({ id, report }) => [id, report]));
  return linkIncidents(sketches)
    .map(({ members }) => members.flatMap((id) => leads.get(id) ?? []))
    .filter((reports) => reports.length > 0);
};

test('300 copies and rewrites of one abduction are one event, told in far fewer texts', { timeout: 60_000 }, () => {
  const told = abduction();
  expect(told.length).toBe(300);
  const events = eventsOf(told);
  expect(events.length).toBe(1);
  expect(events[0]?.length).toBeGreaterThan(280);
  const copies = copyGroupsOf(told.map(({ input }) => copySketchOf(read(input, { resources }).report)));
  expect(copies.flatMap(({ reports }) => reports).length - copies.length).toBeGreaterThan(200);
});

const about = new Map(handWritten('bombings').map(({ input, about: happenings }) => [input.id ?? '', happenings]));

test('two bombings in one town on one day are never one event', () => {
  for (const reports of eventsOf(handWritten('bombings'))) {
    const told = new Set(reports.flatMap((report) => (about.get(report)?.length === 1 ? about.get(report) : [])));
    expect(told.size, reports.join(' ')).toBeLessThan(2);
  }
});

test('two bombings in one town on one day are two events', () => {
  const events = eventsOf(handWritten('bombings'));
  expect(events.length).toBe(2);
  for (const happening of ['harbour', 'university']) {
    const own = [...about].flatMap(([report, told]) => (told.length === 1 && told[0] === happening ? [report] : []));
    expect(events.some((reports) => own.every((report) => reports.includes(report)))).toBe(true);
  }
});
