import type { Governed } from '../../language/parts/events.ts';
import type { SentenceParse } from '../syntax/parse.ts';
import type { Place } from './parts.ts';
import { lowerAt } from './parts.ts';
import type { VerbGroup } from './verb-group.ts';

type Parsed = Place & { readonly parse: SentenceParse };
type Words = {
  readonly auxiliaries: readonly string[];
  readonly negated: boolean;
  readonly governors: readonly Governed[];
};

const nothing: Words = { auxiliaries: [], negated: false, governors: [] };

const own = (place: Parsed, verb: number): Words => {
  const { parse, view } = place;
  const sure = parse.children(verb).filter((one) => parse.sure(one));
  const words = (relation: RegExp): readonly string[] =>
    sure.filter((one) => relation.test(parse.relation(one))).map((one) => lowerAt(place, one));
  return {
    auxiliaries: words(/^aux/),
    negated: words(/^advmod$/).some((word) => view.words.modality.negations.has(word)),
    governors: [],
  };
};

/** "will arrest and | jail": the same form behind "and", without auxiliary or subject of its own. */
const sharesWords = (place: Parsed, verb: number): boolean => {
  const { parse, view } = place;
  const begins = parse.children(verb).some((one) => /^(?:aux|nsubj|mark)/.test(parse.relation(one)));
  return parse.relation(verb) === 'conj' && !begins && view.xpos(verb) === view.xpos(parse.head(verb));
};

/** What stands over a verb: "had threatened | to kill", "will not arrest and | jail". */
const over = (place: Parsed, verb: number, left: number): Words => {
  const { parse, view } = place;
  const head = parse.head(verb);
  if (head < 0 || left === 0 || !parse.sure(verb)) return nothing;
  if (sharesWords(place, verb)) return wordsOf(place, head, left - 1);
  if (parse.relation(verb) !== 'xcomp') return nothing;
  const kind = view.words.governors.get(lowerAt(place, head));
  const above = wordsOf(place, head, left - 1);
  return kind === undefined ? above : { ...above, governors: [...above.governors, kind] };
};

const wordsOf = (place: Parsed, verb: number, left: number): Words => {
  const [mine, above] = [own(place, verb), over(place, verb, left)];
  return {
    auxiliaries: [...mine.auxiliaries, ...above.auxiliaries],
    negated: mine.negated || above.negated,
    governors: above.governors,
  };
};

/** A verb's group with the auxiliaries, negations and governing verbs that the parse is sure hang on it. */
export const withArcs = (place: Place, verb: number, group: VerbGroup): VerbGroup => {
  const { parse } = place;
  if (!parse) return group;
  const found = wordsOf({ ...place, parse }, verb, 4);
  return {
    ...group,
    auxiliaries: [...new Set([...group.auxiliaries, ...found.auxiliaries])],
    negated: group.negated || found.negated,
    governors: [...new Set([...group.governors, ...found.governors])],
  };
};
