/** A word of compromise: it hangs marks on the words beside them, and keeps the second word of "don't" without letters. */
export type Term = {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly normal: string;
  readonly tags: readonly string[];
  readonly implicit?: string;
};

/** The first tag of the list that a word has decides: the special ones stand before the general ones. */
const classes: readonly (readonly [tag: string, upos: string])[] = [
  ['Emoji', 'SYM'],
  ['Emoticon', 'SYM'],
  ['Url', 'X'],
  ['Email', 'X'],
  ['AtMention', 'PROPN'],
  ['Pronoun', 'PRON'],
  ['QuestionWord', 'PRON'],
  ['Conjunction', 'SCONJ'],
  ['Determiner', 'DET'],
  ['Preposition', 'ADP'],
  ['Modal', 'AUX'],
  ['Copula', 'AUX'],
  ['Auxiliary', 'AUX'],
  ['Ordinal', 'ADJ'],
  ['Cardinal', 'NUM'],
  ['NumericValue', 'NUM'],
  ['Verb', 'VERB'],
  ['Adjective', 'ADJ'],
  ['Adverb', 'ADV'],
  ['Expression', 'INTJ'],
  ['ProperNoun', 'PROPN'],
  ['Acronym', 'PROPN'],
  ['WeekDay', 'PROPN'],
  ['Month', 'PROPN'],
  ['Person', 'PROPN'],
  ['Place', 'PROPN'],
  ['Organization', 'PROPN'],
  ['Value', 'NUM'],
];

/** Words whose class its tags do not tell apart from others of the tag. */
const words: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['my', 'your', 'his', 'her', 'its', 'our', 'their', 'there'].map((word) => [word, 'PRON'])),
  ...Object.fromEntries(['be', 'am', 'been', 'being'].map((word) => [word, 'AUX'])),
  ...Object.fromEntries(['when', 'where', 'why', 'how'].map((word) => [word, 'ADV'])),
  ...Object.fromEntries(['and', 'or', 'but', 'nor', 'yet', '&'].map((word) => [word, 'CCONJ'])),
  not: 'PART',
  to: 'ADP',
};

/** The universal word class of a word of compromise; `next` tells the "to" of an infinitive. */
export function uposOf({ text, tags, normal, implicit }: Term, next: Term | undefined): string {
  const word = implicit ?? normal;
  if (text !== '' && !/[\p{L}\p{N}\p{S}]/u.test(text)) return 'PUNCT';
  if (word === 'to' && next?.tags.includes('Infinitive')) return 'PART';
  return words[word] ?? classes.find(([tag]) => tags.includes(tag))?.[1] ?? 'NOUN';
}
