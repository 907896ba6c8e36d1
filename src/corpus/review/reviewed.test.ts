import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectInvariants } from '../../../test/support/invariants.ts';
import { read } from '../../engine/read.ts';
import { loadResources } from '../../jobs/resources.ts';
import type { Decision, ReportRecord, ReviewLayer, Span } from '../../model/index.ts';
import { anchorsOf } from './anchors.ts';
import type { AnyFinding } from './paths.ts';
import { fieldOf, fieldsOf, layerOf, reviewLayers } from './paths.ts';
import { reviewed } from './reviewed.ts';
import type { Made } from './standing.ts';
import { evidenceOf, selectorOf } from './words.ts';

const resources = loadResources();
const folder = resolve(import.meta.dirname, '../../../test/reports');
const records: readonly ReportRecord[] = ['wire-toll-and-chain', 'talks-and-troops', 'local-blotter'].map((slug) => {
  const meta = JSON.parse(readFileSync(join(folder, slug, 'meta.json'), 'utf8')) as object;
  return read({ ...meta, id: slug, text: readFileSync(join(folder, slug, 'report.txt'), 'utf8') }, { resources });
});

/** Everything that people may have decided about a finding, by numbers alone. */
type Roll = {
  readonly layer: number;
  readonly finding: number;
  readonly field: number;
  readonly what: number;
  readonly value: number;
  readonly by: number;
};

const roll: fc.Arbitrary<Roll> = fc.record({
  layer: fc.nat(reviewLayers.length - 1),
  finding: fc.nat(40),
  field: fc.nat(20),
  what: fc.nat(9),
  value: fc.nat(60),
  by: fc.nat(2),
});

const pick = <T>(all: readonly T[], index: number): T | undefined => all[index % Math.max(1, all.length)];

/** A value a reviewer may give: that of another finding of the layer, an id of the right layer, a number. */
const valueFor = (record: ReportRecord, layer: ReviewLayer, field: string, { value }: Roll): unknown => {
  if (field === 'place' && layer === 'toponyms')
    return value % 4 === 0
      ? null
      : (pick(
          record.toponyms.flatMap(({ candidates }) => candidates),
          value,
        )?.place ?? null);
  if (field === 'min' || field === 'max') return value % 5 === 0 ? null : value;
  const of = {
    attribution: 'attributions',
    parent: 'attributions',
    event: 'events',
    sameAs: 'events',
    partOf: 'figures',
    revises: 'figures',
    saidOn: 'times',
  }[field];
  if (of !== undefined) return pick([null, ...layerOf(record, of as ReviewLayer).map(({ id }) => id)], value) ?? null;
  const other = pick(layerOf(record, layer), value);
  return other ? fieldOf(other, field) : null;
};

/** Fields without which a finding is none. */
const demanded = new Set([
  'type',
  'measure',
  'exact',
  'kind',
  'basis',
  'cue',
  'content',
  'manner',
  'act',
  'participants',
  'polarity',
  'modality',
]);

const decisionOf = (record: ReportRecord, rolled: Roll, index: number): Made | undefined => {
  const layer = reviewLayers[rolled.layer] as ReviewLayer;
  const finding = pick(layerOf(record, layer), rolled.finding);
  const span = finding && (evidenceOf(layer, finding)[0] as Span);
  if (!finding || !span) return undefined;
  const base = `/${layer}/${finding.id}`;
  const common = { id: `d${index}`, at: '2031-01-01T00:00:00Z', by: ['Ann', 'Bob', 'Judge'][rolled.by] as string };
  const settles = rolled.by === 2 ? { adjudicates: ['d0'] } : {};
  const made = (
    what: Decision['what'],
    path: string,
    fields: Readonly<Record<string, unknown>>,
    more: Partial<Made> = {},
  ): Made => ({
    ...common,
    ...settles,
    what,
    target: selectorOf(record.report, span, path),
    anchors: anchorsOf(record, fields),
    ...more,
  });
  if (rolled.what === 0 && index > 0)
    return { ...common, what: 'undo', target: { report: record.report.id, path: '' }, old: `d${rolled.value % index}` };
  if (rolled.what < 3) return made('reject', base, {});
  const field = pick(fieldsOf[layer], rolled.field);
  if (field === undefined || rolled.what < 5) {
    const old = Object.fromEntries(fieldsOf[layer].map((name) => [name, fieldOf(finding, name)]));
    return made('accept', base, old, { old });
  }
  const value = valueFor(record, layer, field, rolled);
  if (value === null && demanded.has(field)) return undefined;
  return made('correct', `${base}/${field}`, { [field]: value }, { new: value });
};

const decisionsFor = (record: ReportRecord, rolls: readonly Roll[]): readonly Made[] =>
  rolls.flatMap((one, index) => decisionOf(record, one, index) ?? []);

/** The record as another engine may have read it: other ids, and some findings gone with what points at them. */
const otherwise = (record: ReportRecord, without: number): ReportRecord => {
  const gone = record.figures.filter((_, index) => (index + without) % 3 === 0).map(({ id }) => id);
  const { record: thinner } = reviewed(
    record,
    record.figures
      .filter(({ id }) => gone.includes(id))
      .map((figure, index) => ({
        id: `x${index}`,
        at: '',
        by: 'engine',
        what: 'reject',
        target: selectorOf(record.report, figure.span, `/figures/${figure.id}`),
      })),
  );
  const { report, ...layers } = thinner;
  const text = JSON.stringify(layers).replace(
    /"([afv])(\d+)"/g,
    (_, kind, number) => `"${kind}${Number(number) + 100}"`,
  );
  return { ...(JSON.parse(text) as ReportRecord), report };
};

describe('whatever people decide', () => {
  test.each(records.map((record) => [record.report.id, record] as const))(
    'a record of %s stays a record',
    (_, record) => {
      expect(record.events.length).toBeGreaterThan(3);
      fc.assert(
        fc.property(
          fc.array(roll, { maxLength: 14 }),
          fc.constantFrom('single', 'double' as const),
          fc.nat(2),
          (rolls, coding, without) => {
            const decisions = decisionsFor(record, rolls);
            for (const machine of [record, otherwise(record, without)])
              for (const coder of [undefined, 'Ann']) {
                const result = reviewed(machine, decisions, { coding, coder });
                expectInvariants(result.record);
                expect(reviewed(machine, decisions, { coding, coder }).record).toEqual(result.record);
                const made = decisions.filter(({ what }) => what !== 'undo').map(({ id }) => id);
                for (const { decision } of result.orphans) expect(made).toContain(decision.id);
              }
            const undone = decisions.map(({ id }, index): Made => ({
              id: `u${index}`,
              at: '',
              by: 'Ann',
              what: 'undo',
              target: { report: record.report.id, path: '' },
              old: id,
            }));
            expect(reviewed(record, [...decisions, ...undone], { coding }).record).toBe(record);
          },
        ),
        { numRuns: 50, seed: 7 },
      );
    },
  );

  test('nothing in the record that was given changes', () => {
    const [record] = records as [ReportRecord];
    const before = JSON.stringify(record);
    fc.assert(
      fc.property(fc.array(roll, { maxLength: 8 }), (rolls) => {
        reviewed(record, decisionsFor(record, rolls));
        return JSON.stringify(record) === before;
      }),
      { numRuns: 20, seed: 8 },
    );
  });
});

describe('a selector finds its words', () => {
  const [record] = records as [ReportRecord];
  const figure = record.figures[0] as ReportRecord['figures'][number];
  const selector = selectorOf(record.report, figure.span, `/figures/${figure.id}`);
  const min = (machine: ReportRecord): readonly unknown[] => {
    const made: Made = {
      id: 'd',
      at: '',
      by: 'Ann',
      what: 'correct',
      target: { ...selector, path: `${selector.path}/max` },
      new: 99,
    };
    const result = reviewed(machine, [made]);
    return [
      result.record.figures.find(({ max }) => max === 99)?.words,
      result.orphans.map(({ words, why }) => [words, why]),
    ];
  };
  const moved = (by: number): ReportRecord => {
    const put = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(put);
      if (typeof value !== 'object' || value === null) return value;
      if ('start' in value && 'end' in value && !('part' in value))
        return { start: (value.start as number) + by, end: (value.end as number) + by };
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, put(inner)]));
    };
    const { report, ...layers } = record;
    return { ...(put(layers) as ReportRecord), report: { ...report, text: ' '.repeat(by) + report.text } };
  };

  test('at their place, and where the text grew before them', () => {
    expect(min(record)).toEqual([figure.words, []]);
    expect(min(moved(40))).toEqual([figure.words, []]);
  });

  test('not on the same words in another sentence', () => {
    const elsewhere = {
      ...moved(0),
      report: { ...record.report, text: `${'x'.repeat(figure.span.end)} ${figure.words} of something else` },
    };
    const start = figure.span.end + 1;
    const other: AnyFinding = { ...figure, span: { start, end: start + figure.words.length } };
    expect(min({ ...elsewhere, figures: [other as unknown as typeof figure] })).toEqual([
      undefined,
      [[figure.words, 'no finding of this reading rests on its words']],
    ]);
  });
});
