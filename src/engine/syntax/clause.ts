import type { SentenceParse } from './parse.ts';

/** Longest chain of words that lend one another a subject: "was said to have tried to flee". */
const CHAIN = 6;

const isSubject = (relation: string): boolean => relation === 'nsubj' || relation === 'nsubj:pass';

/** What finding subjects needs of the text: its relative pronouns, and each token in small letters. */
export type Words = { readonly relatives: ReadonlySet<string>; readonly lower: (token: number) => string };

/** A word that stands for the subject of a verb; `suffers` when the verb is in the passive. `sure`: every arc on the way is. */
export type Subject = { readonly token: number; readonly suffers: boolean; readonly sure: boolean };

const own = (parse: SentenceParse, verb: number): Subject | undefined => {
  const token = parse.children(verb).find((child) => isSubject(parse.relation(child)));
  return token === undefined
    ? undefined
    : { token, suffers: parse.relation(token) === 'nsubj:pass', sure: parse.sure(token) };
};

/** "the men who | fled": the relative pronoun stands for the noun the clause hangs on. */
const meant = (parse: SentenceParse, verb: number, found: Subject, { relatives, lower }: Words): Subject =>
  parse.relation(verb) === 'acl:relcl' && relatives.has(lower(found.token))
    ? { ...found, token: parse.head(verb), sure: found.sure && parse.sure(verb) }
    : found;

const shares: ReadonlySet<string> = new Set(['conj', 'xcomp']);

/** The verb whose subject is this one's as well, by `relations`: "police came and | fired", "police tried to | disperse them". */
export const lender = (
  parse: SentenceParse,
  verb: number,
  relations: ReadonlySet<string> = shares,
): number | undefined => {
  const relation = parse.relation(verb);
  const head = parse.head(verb);
  if (head < 0 || !relations.has(relation)) return undefined;
  const object = relation === 'xcomp' && parse.children(head).some((child) => parse.relation(child) === 'obj');
  return object ? undefined : head;
};

/** Who does, or in the passive suffers, what a verb tells: its own subject, its antecedent, or that of the verb it goes on from. */
export const subjectOf = (parse: SentenceParse, verb: number, words: Words): Subject | undefined => {
  let at = verb;
  let sure = true;
  for (let step = 0; step < CHAIN; step += 1) {
    const found = own(parse, at);
    if (found) {
      const subject = meant(parse, at, found, words);
      return { ...subject, sure: sure && subject.sure, suffers: at === verb && subject.suffers };
    }
    const next = lender(parse, at);
    if (next === undefined) return undefined;
    sure &&= parse.sure(at);
    at = next;
  }
  return undefined;
};

/** Tokens [first, last) under a word, itself included. */
export const subtree = (parse: SentenceParse, token: number): { readonly first: number; readonly last: number } => {
  let [first, last] = [token, token + 1];
  const open = [token];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    first = Math.min(first, next);
    last = Math.max(last, next + 1);
    open.push(...parse.children(next));
  }
  return { first, last };
};
