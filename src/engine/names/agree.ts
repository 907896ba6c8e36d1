import type { Range } from '../../text/range.ts';
import { covers } from '../../text/range.ts';
import type { Token } from '../../text/tokens.ts';
import type { NameLexicon } from './lexicon.ts';
import type { RuledName } from './stage.ts';

/** Shorter words are spelt in capitals for a reason. */
const LONG = 4;

const wordOf = ({ text, lower }: Token): string => (text.length < LONG ? text : lower);

/** The words of a name; short ones as written, "UN" and "Un" apart, long ones in small letters: "ALMATY" is Almaty. */
const formOf = (tokens: readonly Token[], { first, last }: RuledName): string => {
  let form = '';
  for (let index = first; index < last; index += 1) form += ` ${wordOf(tokens[index] as Token)}`;
  return form;
};

/** What a list that knows the name counts for, in units of the model (log odds), and what standing in the dateline does. */
const KNOWN = 4;
const IN_DATELINE = 20;

const kindInLists = (
  tokens: readonly Token[],
  { first, last }: RuledName,
  lexicon: NameLexicon,
): string | undefined => {
  const found = lexicon.known.longest(tokens, first, last);
  return found?.end === last ? found.value : undefined;
};

type Evidence = {
  readonly kinds: readonly string[];
  readonly lexicon: NameLexicon;
  /** Characters of the dateline's place: "NUR-SULTAN, Jan. 9" is about no person. */
  readonly dateline: Range | undefined;
};

/** What speaks for each kind: the model, and at the first mention the lists and the dateline. */
const weighed = (tokens: readonly Token[], name: RuledName, { kinds, lexicon, dateline }: Evidence): number[] => {
  const known = kindInLists(tokens, name, lexicon);
  const placed = dateline !== undefined && covers(dateline, tokens[name.first] as Token);
  return name.scores.map(
    (score, index) =>
      score + (kinds[index] === known ? KNOWN : 0) + (placed && kinds[index] === 'LOC' ? IN_DATELINE : 0),
  );
};

const bestOf = (scores: readonly number[]): number =>
  scores.reduce((best, score, index) => (score > (scores[best] as number) ? index : best), 0);

/**
 * The same words are one kind of thing all through a report: what speaks for each kind is added up over all its mentions.
 * "Coron" is no person in one sentence where five others are about the town.
 */
export const agreeing = (
  tokens: readonly Token[],
  names: readonly RuledName[],
  evidence: Evidence,
): readonly RuledName[] => {
  const sums = new Map<string, number[]>();
  const forms = names.map((name) => formOf(tokens, name));
  names.forEach((name, index) => {
    const sum = sums.get(forms[index] as string);
    if (sum) name.scores.forEach((score, kind) => (sum[kind] = (sum[kind] as number) + score));
    else sums.set(forms[index] as string, weighed(tokens, name, evidence));
  });
  return names.map((name, index) => {
    const kind = evidence.kinds[bestOf(sums.get(forms[index] as string) as number[])] as string;
    return kind === name.kind ? name : { ...name, kind, rule: 'agreed' };
  });
};
