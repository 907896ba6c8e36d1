import type { ReportRecord } from '../../model/index.ts';
import { canonical } from '../../model/canonical.ts';
import { groupBy } from '../../text/group.ts';
import type { Added, Existence, Held, Made, Standing } from './standing.ts';
import { notUndone, standingOf } from './standing.ts';

/** A value that coders judged and that is not settled: one of them has yet to judge it, or they differ. */
export type Open = { readonly state: 'pending' | 'disputed'; readonly judgements: readonly Judgement[] };

/** What one coder makes of a value: `rejected` of a finding, else its value there. */
export type Judgement = { readonly decision: Made; readonly value?: unknown; readonly rejected?: boolean };

/** What two coders make of a record together, and what they have not settled. */
export type Combined = Standing & { readonly open: ReadonlyMap<string, Open> };

const isAdjudication = ({ adjudicates = [] }: Made): boolean => adjudicates.length > 0;

const byCoder = (decisions: readonly Made[]): readonly (readonly Made[])[] => [
  ...groupBy(decisions, ({ by }) => by).values(),
];

/** What several judged: settled where the adjudicator says or where two or more agree, else open. */
const settle = <T extends { readonly decision: Made }>(
  judged: readonly T[],
  adjudged: T | undefined,
  judgementOf: (one: T) => Judgement,
): { readonly holds: T } | { readonly open: Open } => {
  if (adjudged) return { holds: adjudged };
  const said = new Set(judged.map((one) => canonical([judgementOf(one).value, judgementOf(one).rejected])));
  if (judged.length > 1 && said.size === 1) return { holds: judged.at(-1) as T };
  return { open: { state: judged.length > 1 ? 'disputed' : 'pending', judgements: judged.map(judgementOf) } };
};

type Part<T> = (standing: Standing) => ReadonlyMap<string, T>;

/** Every path that coders or the adjudicator judged in one part of their standings. */
const settled = <T extends { readonly decision: Made }>(
  { coders, adjudicator }: Judges,
  part: Part<T>,
  judgementOf: (one: T) => Judgement,
): { readonly holds: ReadonlyMap<string, T>; readonly open: ReadonlyMap<string, Open> } => {
  const holds = new Map<string, T>();
  const open = new Map<string, Open>();
  const paths = new Set([...coders, adjudicator].flatMap((standing) => [...part(standing).keys()]));
  for (const path of paths) {
    const judged = coders.flatMap((standing) => part(standing).get(path) ?? []);
    const result = settle(judged, part(adjudicator).get(path), judgementOf);
    if ('holds' in result) holds.set(path, result.holds);
    else open.set(path, result.open);
  }
  return { holds, open };
};

/** Whoever puts a field right or adds a finding takes it for one. */
const existenceOf = (standing: Standing): ReadonlyMap<string, Existence> => {
  const all = new Map(standing.existence);
  for (const [path, { decision }] of standing.values) {
    const base = path.split('/').slice(0, 3).join('/');
    if (base.split('/').length === 3 && !all.has(base)) all.set(base, { decision, rejected: false });
  }
  return all;
};

/** What a coder rejected has no values for that coder. */
const valuesOf = (standing: Standing): ReadonlyMap<string, Held> =>
  new Map(
    [...standing.values].filter(
      ([path]) => standing.existence.get(path.split('/').slice(0, 3).join('/'))?.rejected !== true,
    ),
  );

/** Findings several coders added on the same words are one. */
export const addedKey = ({ layer, finding, decision: { target } }: Added): string =>
  canonical([layer, 'position' in target ? target.position : finding.id]);

/** What was added: by two alike, or let stand by the adjudicator. */
const settledAdded = (
  coders: readonly Standing[],
  adjudicator: Standing,
): { readonly added: ReadonlyMap<string, Added>; readonly open: ReadonlyMap<string, Open> } => {
  const judgedThere = existenceOf(adjudicator);
  const all = coders.flatMap((standing) => [...standing.added]);
  const added = new Map(adjudicator.added);
  const open = new Map<string, Open>();
  for (const same of groupBy(all, ([, one]) => addedKey(one)).values()) {
    const kept = same.find(([path]) => judgedThere.get(path)?.rejected === false);
    const judged = [...groupBy(same, ([, { decision }]) => decision.by).values()].map((own) => own.at(-1));
    if (same.some(([path]) => judgedThere.get(path)?.rejected === true)) continue;
    const [path, first] = kept ?? (same[0] as [string, Added]);
    const result = settle(
      judged.flatMap((one) => (one ? [one[1]] : [])),
      kept?.[1],
      ({ decision, value }) => ({ decision, value }),
    );
    if ('holds' in result)
      added.set(path, { ...result.holds, finding: { ...result.holds.finding, id: first.finding.id } });
    else open.set(path, result.open);
  }
  return { added, open };
};

/** What coders and the adjudicator make of something, each by themselves. */
export type Judges = { readonly coders: readonly Standing[]; readonly adjudicator: Standing };

/**
 * What coders who do not see one another make of something together: a value is in force where two or more who judged it
 * agree or where it was adjudicated; all else leaves the value of the machine.
 */
export const combine = ({ coders, adjudicator }: Judges): Combined => {
  const existence = settled({ coders, adjudicator }, existenceOf, ({ decision, rejected }) => ({ decision, rejected }));
  const values = settled({ coders, adjudicator }, valuesOf, ({ decision, value }) => ({ decision, value }));
  const { added, open } = settledAdded(coders, adjudicator);
  return {
    added,
    existence: existence.holds,
    values: values.holds,
    strays: [...coders, adjudicator].flatMap(({ strays }) => strays),
    open: new Map([...existence.open, ...values.open, ...open]),
  };
};

/** Decisions by who made them: each coder's, and those that settle differences. */
export const judgesOf = (
  decisions: readonly Made[],
  standing: (own: readonly Made[], known: readonly Added[]) => Standing,
): Judges => {
  const live = notUndone(decisions);
  const coders = byCoder(live.filter((one) => !isAdjudication(one))).map((own) => standing(own, []));
  const known = coders.flatMap(({ added }) => [...added.values()]);
  return { coders, adjudicator: standing(live.filter(isAdjudication), known) };
};

/** What coders make of a record together. */
export const combinedOf = (record: ReportRecord, decisions: readonly Made[]): Combined =>
  combine(judgesOf(decisions, (own, known) => standingOf(record, own, known)));

/** What is settled, told by a coder's own decision where that is one of those it rests on. */
const settledFor = <T extends { readonly decision: Made }>(
  own: ReadonlyMap<string, T>,
  all: ReadonlyMap<string, T>,
  says: (one: T) => unknown,
): ReadonlyMap<string, T> =>
  new Map([
    ...own,
    ...[...all].map(([path, one]) => {
      const mine = own.get(path);
      return [
        path,
        mine && !isAdjudication(one.decision) && canonical(says(mine)) === canonical(says(one)) ? mine : one,
      ] as const;
    }),
  ]);

/** What is settled over what one coder makes of it. */
export const over = (own: Standing, all: Combined, coder: string): Combined => ({
  added: settledFor(own.added, all.added, ({ value }) => value),
  existence: settledFor(own.existence, all.existence, ({ rejected }) => rejected),
  values: settledFor(own.values, all.values, ({ value }) => value),
  strays: all.strays.filter(({ decision }) => decision.by === coder),
  open: all.open,
});

/** The decisions of one coder that settle no differences. */
export const ownOf = (decisions: readonly Made[], coder: string): readonly Made[] =>
  notUndone(decisions).filter((one) => one.by === coder && !isAdjudication(one));

/** What is settled, and where it is not, what one coder makes of it. */
export const seenBy = (record: ReportRecord, decisions: readonly Made[], coder: string): Combined => {
  const all = combinedOf(record, decisions);
  return over(standingOf(record, ownOf(decisions, coder), [...all.added.values()]), all, coder);
};

/** The same for whoever settles differences: with all that anybody added, to let it stand or not. */
export const seenByAdjudicator = (record: ReportRecord, decisions: readonly Made[], coder: string): Combined => {
  const seen = seenBy(record, decisions, coder);
  const everything = standingOf(record, decisions).added;
  const out = new Set([...seen.existence].flatMap(([path, { rejected }]) => (rejected ? [path] : [])));
  return { ...seen, added: new Map([...[...everything].filter(([path]) => !out.has(path)), ...seen.added]) };
};
