import { canonical } from '../../model/canonical.ts';
import type { Agreement, ReportRecord } from '../../model/index.ts';
import { groupBy } from '../../text/group.ts';
import { compare } from '../order.ts';
import type { Disagreement, Metric } from './alpha.ts';
import { alphaOf, disagreementOf } from './alpha.ts';
import { addedKey, ownOf } from './double.ts';
import { fieldOf, layerOf, parsePath } from './paths.ts';
import type { Added, Made, Standing } from './standing.ts';
import { notUndone, standingOf } from './standing.ts';

/** The machine is a coder as well. */
const MACHINE = 'machine';

/** One value of one finding, and what each who judged it made of it. */
export type CodedUnit = { readonly field: string; readonly said: ReadonlyMap<string, unknown> };

const KEPT = 'a finding';
const REJECTED = 'none';

/** The field that stands for whether a finding is one. */
const fieldName = (path: string): string => {
  const [, layer, , field] = path.split('/');
  return `${layer}/${field ?? 'exists'}`;
};

const machineSays = (record: ReportRecord, path: string): readonly unknown[] => {
  const place = parsePath(path);
  if (!place || 'meta' in place || place.id === undefined) return [];
  const finding = layerOf(record, place.layer).find(({ id }) => id === place.id);
  if (place.field === undefined) return [finding ? KEPT : REJECTED];
  return finding ? [fieldOf(finding, place.field)] : [];
};

const baseOf = (path: string): string => path.split('/').slice(0, 3).join('/');

/** Findings that several added on the same words are one: each path leads to the first. */
const samePaths = (added: readonly (readonly [string, Added])[]): ReadonlyMap<string, string> => {
  const first = new Map<string, string>();
  return new Map(
    added.map(([path, one]) => {
      const key = addedKey(one);
      if (!first.has(key)) first.set(key, path);
      return [path, first.get(key) as string] as const;
    }),
  );
};

const coderSays = ({ added, existence, values }: Standing): ReadonlyMap<string, unknown> => {
  const said = new Map<string, unknown>();
  for (const path of added.keys()) said.set(path, KEPT);
  for (const [path, { value }] of values) {
    const base = baseOf(path);
    if (base === path || existence.get(base)?.rejected === true) continue;
    said.set(path, value);
    said.set(base, KEPT);
  }
  for (const [path, { rejected }] of existence) said.set(path, rejected ? REJECTED : KEPT);
  return said;
};

/** Every value of a record that somebody judged: what each coder and the machine make of it. */
export const codedUnits = (record: ReportRecord, decisions: readonly Made[]): readonly CodedUnit[] => {
  const { added } = standingOf(record, decisions);
  const known = [...added.values()];
  const same = samePaths([...added]);
  const names = [...new Set(notUndone(decisions).map(({ by }) => by))];
  const coders = names.map((name) => {
    const said = [...coderSays(standingOf(record, ownOf(decisions, name), known))];
    const named = said.map(([path, value]) => {
      const base = baseOf(path);
      return [(same.get(base) ?? base) + path.slice(base.length), value] as const;
    });
    return [name, new Map(named)] as const;
  });
  const paths = new Set(coders.flatMap(([, said]) => [...said.keys()]));
  return [...paths].map((path) => ({
    field: fieldName(path),
    said: new Map([
      ...machineSays(record, path).map((value) => [MACHINE, value] as const),
      ...coders.flatMap(([name, said]) => (said.has(path) ? [[name, said.get(path)] as const] : [])),
    ]),
  }));
};

/** Numbers are compared as numbers where all are; an open bound among them is no number. */
const metricOf = (field: string, units: readonly CodedUnit[]): Metric => {
  if (!/\/(?:min|max)$/.test(field)) return 'nominal';
  return units.every(({ said }) => [...said.values()].every((value) => typeof value === 'number'))
    ? 'interval'
    : 'nominal';
};

const among = (units: readonly CodedUnit[], metric: Metric, coders: readonly string[]): Disagreement =>
  disagreementOf(
    units.map(({ said }) =>
      coders.flatMap((coder) => {
        if (!said.has(coder)) return [];
        const value = said.get(coder);
        return [metric === 'interval' ? (value as number) : canonical(value)];
      }),
    ),
    metric,
  );

const pairsOf = (coders: readonly string[]): readonly (readonly [string, string])[] =>
  coders.flatMap((a, index) => coders.slice(index + 1).map((b) => [a, b] as const));

/**
 * How far those agree who judged the same values: per field, per pair, and over all fields together, where each field
 * weighs by how many values it has and is compared only with itself.
 */
export const agreementOf = (units: readonly CodedUnit[]): Agreement => {
  const coders = [...new Set(units.flatMap(({ said }) => [...said.keys()]))].sort(
    (a, b) => Number(a === MACHINE) - Number(b === MACHINE) || compare(a, b),
  );
  const fields = [...groupBy(units, ({ field }) => field)]
    .sort(([a], [b]) => compare(a, b))
    .map(([field, own]) => ({ field, own, metric: metricOf(field, own) }));
  const of = (names: readonly string[]): { readonly alpha: number | null; readonly units: number } => {
    const parts = fields.map(({ own }) => among(own, 'nominal', names));
    return { alpha: alphaOf(parts), units: parts.reduce((sum, part) => sum + part.units, 0) };
  };
  return {
    ...of(coders),
    coders,
    fields: fields.map(({ field, own, metric }) => {
      const part = among(own, metric, coders);
      return { field, metric, alpha: alphaOf([part]), units: part.units };
    }),
    pairs: pairsOf(coders).map(([a, b]) => ({ a, b, ...of([a, b]) })),
  };
};
