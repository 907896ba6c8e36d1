import { tollName } from '../../../format/words.ts';
import type { Facts, Link, MemberReport } from '../facts.ts';
import { publishedOf, refOf } from '../facts.ts';
import { marksOf, told, tollKey } from '../tolls/series.ts';

/** Reports that carry one text. */
export type Text = { readonly key: string; readonly reports: readonly MemberReport[] };

/** Why two texts are held to tell one happening: the strongest of their links. */
export type Tie = {
  readonly key: string;
  readonly a: Text;
  readonly b: Text;
  readonly score: number;
  readonly why: readonly string[];
  readonly pairs: number;
};

const keyOf = ({ id, copyGroup }: MemberReport): string => copyGroup ?? id;

const earlier = (a: MemberReport, b: MemberReport): number => {
  const [x, y] = [a.published ?? '9999', b.published ?? '9999'];
  return x < y ? -1 : Number(x > y);
};

/** The texts of an event, the oldest first; copies of one text together. */
export const textsOf = ({ detail }: Pick<Facts, 'detail'>): readonly Text[] => {
  const texts = new Map<string, MemberReport[]>();
  for (const report of detail.reports.toSorted(earlier)) {
    const key = keyOf(report);
    texts.set(key, [...(texts.get(key) ?? []), report]);
  }
  return [...texts].map(([key, reports]) => ({ key, reports }));
};

type Pair = { readonly link: Link; readonly ends: readonly [string, string] };

const pairOf = ({ reports }: Facts, link: Link): readonly Pair[] => {
  const [a, b] = [link.a, link.b].map((end) => reports.get(refOf(end).report));
  return a && b ? [{ link, ends: [keyOf(a), keyOf(b)] }] : [];
};

const tieOf = (pairs: readonly Pair[], texts: ReadonlyMap<string, Text>): Tie => {
  const [best] = pairs.toSorted((a, b) => b.link.score - a.link.score) as [Pair, ...Pair[]];
  const [a, b] = best.ends.map((end) => texts.get(end) as Text) as [Text, Text];
  return { key: `${a.key}\n${b.key}`, a, b, score: best.link.score, why: best.link.why, pairs: pairs.length };
};

/** The ties between texts, the weakest first; links within one text are none. */
export const tiesOf = (facts: Facts): readonly Tie[] => {
  const texts = new Map(textsOf(facts).map((text) => [text.key, text] as const));
  const pairs = new Map<string, Pair[]>();
  for (const pair of facts.entry.event.links.flatMap((link) => pairOf(facts, link))) {
    const [a, b] = pair.ends;
    const key = a < b ? `${a}\n${b}` : `${b}\n${a}`;
    if (a !== b) pairs.set(key, [...(pairs.get(key) ?? []), pair]);
  }
  return [...pairs.values()].map((mine) => tieOf(mine, texts)).toSorted((a, b) => a.score - b.score);
};

/** What an event would be of some of its reports. */
export type Outline = {
  readonly reports: number;
  readonly texts: number;
  readonly origins: number;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly tolls: readonly { readonly key: string; readonly name: string; readonly values: readonly string[] }[];
};

const tollsFrom = (facts: Facts, chosen: ReadonlySet<string>): Outline['tolls'] =>
  facts.entry.tolls.flatMap((toll) => {
    const points = toll.points.filter(({ statement }) => chosen.has(refOf(statement).report));
    const marks = marksOf({ points }, facts).filter(({ standing }) => standing === 'stands');
    const values = [...new Set(marks.map(told))];
    return values.length > 0 ? [{ key: tollKey(toll), name: tollName(toll), values }] : [];
  });

/** An event in outline: what stands behind it if only some texts told it. */
export const outlineOf = (facts: Facts, texts: readonly Text[]): Outline => {
  const reports = texts.flatMap((text) => text.reports);
  const chosen = new Set(reports.map(({ id }) => id));
  const origins = (facts.entry.origins ?? []).filter(({ statements }) =>
    statements.some((statement) => chosen.has(refOf(statement).report)),
  );
  const days = reports.flatMap((report) => publishedOf(report) ?? []).toSorted();
  return {
    ...{ reports: reports.length, texts: texts.length, origins: origins.length },
    ...{ from: days[0], to: days.at(-1), tolls: tollsFrom(facts, chosen) },
  };
};
