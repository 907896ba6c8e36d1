import type { Token } from '../../text/tokens.ts';
import { subjectOf, subtree } from '../syntax/clause.ts';
import type { SentenceParse } from '../syntax/parse.ts';
import type { Scene } from './frames.ts';
import type { Group } from './groups.ts';
import type { Status } from './statuses.ts';

/** The group of people a word stands in. */
export const groupWith = ({ groups }: Scene, word: number): Group | undefined =>
  groups.find(({ first, end }) => word >= first && word < end);

/** The words a status is about, and whether a group hangs on them: "the body of a man | was found". */
export type SureSubject = { readonly words: readonly number[]; readonly holds: (group: Group) => boolean };

/** "A man | shot by police": the noun a participle hangs on. */
const described = (parse: SentenceParse, word: number): number | undefined =>
  parse.relation(word) === 'acl' && parse.sure(word) ? parse.head(word) : undefined;

const withJoined = (parse: SentenceParse, word: number): readonly number[] => [
  word,
  ...parse.children(word).filter((one) => parse.relation(one) === 'conj' && parse.sure(one)),
];

/** Whom or what a status word tells of, where the parse is sure. */
export const sureSubject = (scene: Scene, status: Status): SureSubject | undefined => {
  const parse = scene.doc.parse();
  if (!parse) return undefined;
  const { relative } = scene.doc.pack.figures;
  const lower = (word: number): string => (scene.doc.tokens[word] as Token).lower;
  const found = subjectOf(parse, status.first, { relatives: relative, lower });
  const word = found ? (found.sure ? found.token : undefined) : described(parse, status.first);
  if (word === undefined) return undefined;
  return {
    words: withJoined(parse, word),
    holds: ({ first, end }) => {
      const under = subtree(parse, word);
      return under.first <= first && end <= under.last;
    },
  };
};

/** The people who are the object of a status word, where the parse is sure: "killed, police said, | two men". */
export const sureObject = (scene: Scene, status: Status): Group | undefined => {
  const parse = scene.groups.some(({ first }) => first >= status.end) ? scene.doc.parse() : undefined;
  const object = parse
    ?.children(status.first)
    .find((word) => word >= status.end && parse.relation(word) === 'obj' && parse.sure(word));
  return object === undefined ? undefined : groupWith(scene, object);
};
