import type { Token } from '../../text/tokens.ts';
import { companyOf, featuresOf } from './features.ts';
import type { NameLexicon } from './lexicon.ts';
import { is } from './lexicon.ts';
import type { NameReader, Run } from './reader.ts';
import { hasFlag } from './reader.ts';
import type { NameSpan } from './stage.ts';

export type NameType = NameSpan['type'];
export type TypedRun = Run & { readonly type: NameType; readonly rule: string };

/** For person, organisation, place, and none of them, as in the language's weights. */
type Sums = { readonly by: readonly [number, number, number, number]; readonly count: number };

const types = ['person', 'organisation', 'place', 'other'] as const;
const PLACE = 2;
const OTHER = 3;

const textOf = (reader: NameReader, { first, last }: Run): string => {
  let text = '';
  for (let index = first; index < last; index += 1) {
    const token = reader.tokens[index] as Token;
    text += index > first && !token.glued ? ` ${token.lower}` : token.lower;
  }
  return text;
};

const sumOf = (features: readonly string[], weights: NameLexicon['weights']): Sums['by'] => {
  const sums: [number, number, number, number] = [0, 0, 0, 0];
  for (const feature of features) {
    const weight = weights.get(feature);
    if (!weight) continue;
    for (let type = 0; type < 4; type += 1) sums[type] = (sums[type] as number) + (weight[type] as number);
  }
  return sums;
};

/** The same words are the same kind of thing all through a text: what speaks for each type is added up. */
const pool = (forms: readonly string[], sums: readonly Sums['by'][]): ReadonlyMap<string, Sums> => {
  const pooled = new Map<string, Sums>();
  forms.forEach((form, index) => {
    const [a, b, c, d] = sums[index] as Sums['by'];
    const old = pooled.get(form);
    pooled.set(
      form,
      old
        ? { by: [old.by[0] + a, old.by[1] + b, old.by[2] + c, old.by[3] + d], count: old.count + 1 }
        : { by: [a, b, c, d], count: 1 },
    );
  });
  return pooled;
};

const bestOf = (by: readonly number[]): number => {
  let best = 0;
  for (let type = 1; type < by.length; type += 1) if ((by[type] as number) > (by[best] as number)) best = type;
  return best;
};

/** The feature that speaks loudest for the type, by its kind: "before", "title", "ending". */
const ruleOf = (features: readonly string[], weights: NameLexicon['weights'], type: number): string => {
  let rule = 'spelling';
  let most = 0.5;
  for (const feature of features) {
    const weight = weights.get(feature)?.[type] ?? 0;
    if (weight <= most) continue;
    most = weight;
    rule = feature;
  }
  const cut = rule.indexOf('=');
  return cut < 0 ? rule : rule.slice(0, cut);
};

const weighed = (reader: NameReader, run: Run, type: number): NameType => {
  if (type === PLACE && run.last - run.first > 1 && hasFlag(reader, run.last - 1, is.facilityHead)) return 'facility';
  return types[type] as NameType;
};

/** Types every run by its own features and those of the same words elsewhere in the text. */
export const typeAll = (reader: NameReader, runs: readonly Run[]): TypedRun[] => {
  const { weights } = reader.lexicon;
  const company = companyOf(reader, runs);
  const forms = runs.map((run) => textOf(reader, run));
  const features = runs.map((run) => featuresOf(reader, run, company));
  const sums = features.map((list) => sumOf(list, weights));
  const pooled = pool(forms, sums);
  return runs.map((run, index) => {
    const { by } = pooled.get(forms[index] as string) as Sums;
    let type = bestOf(by);
    if (type === OTHER && run.solid) type = run.solid === 'place' ? PLACE : 1;
    return {
      ...run,
      type: weighed(reader, run, type),
      rule: ruleOf(features[index] as readonly string[], weights, type),
    };
  });
};
