import { listTriggers, nounForms, triggerForms, verbForms } from '../../language/inflect.ts';
import type { LanguagePack } from '../../language/pack.ts';
import type { WordForm } from '../../language/inflect.ts';
import type { ClauseWords, EventWords, Governed, ModalityWords } from '../../language/parts/events.ts';
import type { Trigger } from '../../language/parts/triggers.ts';
import { memoByKey } from '../../text/memo.ts';
import { buildTrie, splitPhrase } from '../../text/trie.ts';
import type { TokenTrie } from '../../text/trie.ts';

/** One surface form of a trigger. `rest` are the words behind a gap: "set ~ on fire". */
export type TriggerForm = {
  readonly trigger: Trigger;
  readonly form: WordForm;
  readonly rest?: readonly string[];
  readonly passive?: boolean;
};

export type EventLexicon = {
  readonly triggers: TokenTrie<readonly TriggerForm[]>;
  /** Every word that some trigger needs or shuns in its clause. */
  readonly company: ReadonlySet<string>;
  /** Lower-case noun or noun phrase, singular or plural, to the category of participant it names first. */
  readonly categories: ReadonlyMap<string, string>;
  /** Verb forms to what they can be: "shot" past and participle. */
  readonly verbs: ReadonlyMap<string, ReadonlySet<WordForm>>;
  readonly governors: ReadonlyMap<string, Governed>;
  readonly governingNouns: ReadonlyMap<string, Governed>;
  readonly adjectives: ReadonlyMap<string, Governed>;
  readonly light: ReadonlySet<string>;
  readonly causing: ReadonlySet<string>;
  /** Phrases that bound a number: "at least". */
  readonly bounds: TokenTrie<true>;
  readonly clauses: ClauseWords;
  readonly modality: ModalityWords;
};

type Supported = Extract<EventWords, { readonly supported: true }>;

const collect = <K, V>(pairs: Iterable<readonly [K, V]>): Map<K, V[]> => {
  const all = new Map<K, V[]>();
  for (const [key, value] of pairs) {
    const list = all.get(key);
    if (list) list.push(value);
    else all.set(key, [value]);
  }
  return all;
};

const firstWins = <V>(pairs: Iterable<readonly [string, V]>): Map<string, V> => {
  const all = new Map<string, V>();
  for (const [key, value] of pairs) if (!all.has(key)) all.set(key, value);
  return all;
};

const formsOf = (words: Supported, all: readonly Trigger[]): (readonly [string, TriggerForm])[] =>
  all.flatMap((trigger) =>
    triggerForms(trigger, words.inflection).map(({ text, form }) => {
      const [first = '', behind] = text.split(' ~ ');
      return [first, { trigger, form, ...(behind === undefined ? {} : { rest: splitPhrase(behind) }) }] as const;
    }),
  );

/**
 * "open fire" and "use force" read in the passive too: "fire was opened", "no force has been used". Only where the
 * words behind the verb are a noun, not a particle or preposition.
 */
const passivesOf = (
  words: Supported,
  pack: LanguagePack,
  all: readonly Trigger[],
): (readonly [string, TriggerForm])[] =>
  all.flatMap((trigger) => {
    const [verb = '', ...rest] = trigger.word.split(' ');
    const articles = (word: string): boolean =>
      pack.core.closedClass[word] === 'DET' && !words.modality.nothing.has(word);
    const noun = rest[0] !== undefined && articles(rest[0]) ? rest.slice(1) : rest;
    const closed = noun.some((word) => word === '~' || Object.hasOwn(pack.core.closedClass, word));
    if (trigger.pos !== 'verb' || noun.length === 0 || noun.length > 3 || closed) return [];
    return verbForms(verb, words.inflection)
      .filter(({ form }) => form === 'participle')
      .map(
        ({ text }) => [noun.join(' '), { trigger, form: 'participle' as const, rest: [text], passive: true }] as const,
      );
  });

const categoriesOf = (words: Supported): (readonly [string, string])[] =>
  Object.entries(words.participants).flatMap(([category, nouns]) =>
    nouns.flatMap((noun) =>
      nounForms(noun, words.inflection).map(({ text }) => [splitPhrase(text).join(' '), category] as const),
    ),
  );

const governed = (
  lists: ModalityWords['verbs'],
  formsFor: (word: string) => readonly string[],
): Map<string, Governed> =>
  firstWins(
    Object.entries(lists).flatMap(([kind, words]) =>
      words.flatMap((word) => formsFor(word).map((text) => [text, kind as Governed] as const)),
    ),
  );

const verbsOf = (words: Supported, all: readonly Trigger[]): ReadonlyMap<string, ReadonlySet<WordForm>> => {
  const lemmas = new Set(all.filter(({ pos }) => pos === 'verb').map(({ word }) => word.split(' ')[0] as string));
  for (const list of Object.values(words.modality.verbs)) for (const verb of list) lemmas.add(verb);
  for (const verb of words.modality.light) lemmas.add(verb);
  for (const verb of Object.keys(words.inflection.irregularVerbs)) lemmas.add(verb);
  const forms = collect(
    [...lemmas].flatMap((lemma) => verbForms(lemma, words.inflection).map(({ text, form }) => [text, form] as const)),
  );
  return new Map([...forms].map(([text, list]) => [text, new Set(list)]));
};

/** The tries and maps of a language's event words, built once. */
export const eventLexicon = memoByKey((pack: LanguagePack): EventLexicon | undefined => {
  const words = pack.events;
  if (!words.supported) return undefined;
  const all = listTriggers(words.triggers);
  const verbs = (lemma: string): readonly string[] => verbForms(lemma, words.inflection).map(({ text }) => text);
  const same = (word: string): readonly string[] => [word];
  return {
    company: new Set(all.flatMap(({ needs, never }) => [...(needs ?? []), ...(never ?? [])])),
    triggers: buildTrie(collect([...formsOf(words, all), ...passivesOf(words, pack, all)]), splitPhrase),
    categories: firstWins(categoriesOf(words)),
    verbs: verbsOf(words, all),
    governors: governed(words.modality.verbs, verbs),
    governingNouns: governed(words.modality.nouns, same),
    adjectives: governed(words.modality.adjectives, same),
    light: new Set(words.modality.light.flatMap(verbs)),
    causing: new Set(words.modality.causing.flatMap(verbs)),
    bounds: buildTrie(
      pack.figures.quantities.bounds.map(([phrase]) => [phrase, true] as const),
      splitPhrase,
    ),
    clauses: words.clauses,
    modality: words.modality,
  };
});
