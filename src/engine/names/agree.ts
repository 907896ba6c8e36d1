import type { Token } from '../../text/tokens.ts';
import type { NameReader, Run } from './reader.ts';
import type { NameType, Scores } from './type.ts';
import { scoresOf, typeOf } from './type.ts';

export type TypedRun = Run & { readonly type: NameType; readonly rule: string };

type Sums = { person: number; organisation: number; place: number; facility: number; rule: string; best: number };

const textOf = (reader: NameReader, { first, last }: Run): string => {
  let text = '';
  for (let index = first; index < last; index += 1) {
    const token = reader.tokens[index] as Token;
    text += index > first && !token.glued ? ` ${token.lower}` : token.lower;
  }
  return text;
};

const cap = (value: number): number => Math.max(-4, Math.min(6, value));

/** The same words are the same kind of thing all through a text: scores of one form are pooled, each within bounds. */
const pool = (forms: readonly string[], scores: readonly Scores[]): ReadonlyMap<string, Sums> => {
  const sums = new Map<string, Sums>();
  forms.forEach((form, index) => {
    const score = scores[index] as Scores;
    const old = sums.get(form) ?? { person: 0, organisation: 0, place: 0, facility: 0, rule: 'unknown', best: 0 };
    const { score: best } = typeOf(score);
    sums.set(form, {
      person: old.person + cap(score.person),
      organisation: old.organisation + cap(score.organisation),
      place: old.place + cap(score.place),
      facility: old.facility + cap(score.facility),
      rule: best > old.best ? score.rule : old.rule,
      best: Math.max(best, old.best),
    });
  });
  return sums;
};

/** Family names of the persons whose full name the text gives: "Omarova" after "Aliya Omarova". */
const familyNames = (reader: NameReader, typed: readonly TypedRun[]): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const { first, last, type } of typed) {
    if (type !== 'person' || last - first < 2) continue;
    names.add((reader.tokens[last - 1] as Token).lower);
  }
  return names;
};

/** Types every run: its own scores, those of the same words elsewhere, and the full names of the text. */
export const typeAll = (reader: NameReader, runs: readonly Run[]): TypedRun[] => {
  const forms = runs.map((run) => textOf(reader, run));
  const scores = runs.map((run) => scoresOf(reader, run));
  const pooled = pool(forms, scores);
  const typed = runs.map((run, index) => {
    const sums = pooled.get(forms[index] as string) as Sums;
    return { ...run, type: typeOf(sums).type, rule: sums.rule };
  });
  const families = familyNames(reader, typed);
  return typed.map((run) => {
    if (run.last - run.first > 1 || run.type === 'person' || run.solid) return run;
    if (!families.has((reader.tokens[run.first] as Token).lower)) return run;
    return { ...run, type: 'person' as const, rule: 'family-name' };
  });
};
