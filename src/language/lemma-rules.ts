import { memoByKey } from '../text/memo.ts';
import type { LemmaWords } from './parts/lemma.ts';

/** What a lower-case form of a class is a form of. */
type Rule = (form: string) => string;

/** Words whose last part is known are known: "co-found". */
export const knownOf = memoByKey((words: LemmaWords): ((word: string) => boolean) => {
  const { irregularVerbs, irregularNouns, doubling } = words.inflection;
  const known = new Set([...words.known, ...Object.keys(irregularVerbs), ...Object.keys(irregularNouns), ...doubling]);
  return (word) => known.has(word) || (word.includes('-') && known.has(word.slice(word.lastIndexOf('-') + 1)));
});

/** Past or participle to its verb; of two verbs the one with the rarer form has it: "lay" is of "lie". */
const pastsOf = ({ inflection: { irregularVerbs } }: LemmaWords): readonly (readonly [string, string])[] =>
  Object.entries(irregularVerbs).flatMap(([lemma, { past, participle }]) =>
    [...past, ...participle].map((form) => [form, lemma] as const),
  );

/** Plural to singular. What has no singular of its own stands in the list of nouns as it is, and is no plural here. */
const pluralsOf = ({ inflection: { irregularNouns } }: LemmaWords): readonly (readonly [string, string])[] =>
  Object.entries(irregularNouns).flatMap(([lemma, form]) => (form === lemma ? [] : [[form, lemma] as const]));

const irregularOf = (words: LemmaWords, tag: string): ReadonlyMap<string, string> =>
  new Map([
    ...(words.pasts.includes(tag) ? pastsOf(words) : []),
    ...(words.plurals.includes(tag) ? pluralsOf(words) : []),
  ]);

/** The lemma by the longest ending that fits. */
const byEnding = (words: LemmaWords, tag: string): Rule => {
  const known = knownOf(words);
  const endings = new Map((words.endings[tag] ?? []).map(([ending, ...lemmas]) => [ending, lemmas]));
  const longest = Math.max(0, ...[...endings.keys()].map((ending) => ending.length));
  return (form) => {
    for (let length = Math.min(longest, form.length); length > 0; length -= 1) {
      const lemmas = endings.get(form.slice(form.length - length));
      if (!lemmas) continue;
      const candidates = lemmas
        .map((lemma) => form.slice(0, form.length - length) + lemma)
        .filter((word) => word !== '');
      return candidates.find(known) ?? candidates.at(-1) ?? form;
    }
    return form;
  };
};

/** "sooo" is "so": a letter written three times or more is one or two, where that makes a word. */
const unstretched = (words: LemmaWords): Rule => {
  const known = knownOf(words);
  return (word) => {
    if (!/(\p{L})\1\1/u.test(word)) return word;
    const shorter = ['$1$1', '$1'].map((letters) => word.replace(/(\p{L})\1\1+/gu, letters));
    return shorter.find(known) ?? word;
  };
};

/** Irregular forms, also behind a hyphen ("co-wrote"), then endings. */
export const ruleOf = (words: LemmaWords, tag: string): Rule => {
  const irregular = irregularOf(words, tag);
  const regular = byEnding(words, tag);
  const shortened = words.names.includes(tag) ? (word: string): string => word : unstretched(words);
  return (form) => {
    const found = irregular.get(form);
    if (found !== undefined) return found;
    const at = form.lastIndexOf('-') + 1;
    const last = at > 0 ? irregular.get(form.slice(at)) : undefined;
    return last === undefined ? shortened(regular(form)) : form.slice(0, at) + last;
  };
};
