import { listTriggers, nounForms, triggerForms } from '../../language/inflect.ts';
import type { WordForm } from '../../language/inflect.ts';
import type { EventWords } from '../../language/parts/events.ts';
import type { Trigger } from '../../language/parts/triggers.ts';
import { memoByKey } from '../../text/memo.ts';
import { buildTrie, splitPhrase } from '../../text/trie.ts';
import type { TokenTrie } from '../../text/trie.ts';

/** One surface form of a trigger. `rest` are the words behind a gap: "set ~ on fire". */
export type TriggerForm = { readonly trigger: Trigger; readonly form: WordForm; readonly rest?: readonly string[] };

export type EventLexicon = {
  readonly triggers: TokenTrie<readonly TriggerForm[]>;
  /** Lower-case singular or plural noun to the categories of participant it names. */
  readonly categories: ReadonlyMap<string, readonly string[]>;
};

const collect = <K, V>(pairs: Iterable<readonly [K, V]>): Map<K, V[]> => {
  const all = new Map<K, V[]>();
  for (const [key, value] of pairs) {
    const list = all.get(key);
    if (list) list.push(value);
    else all.set(key, [value]);
  }
  return all;
};

type Supported = Extract<EventWords, { readonly supported: true }>;

const formsOf = (words: Supported): (readonly [string, TriggerForm])[] =>
  listTriggers(words.triggers).flatMap((trigger) =>
    triggerForms(trigger, words.inflection).map(({ text, form }) => {
      const [first = '', behind] = text.split(' ~ ');
      return [first, { trigger, form, ...(behind === undefined ? {} : { rest: splitPhrase(behind) }) }] as const;
    }),
  );

const categoriesOf = (words: Supported): (readonly [string, string])[] =>
  Object.entries(words.participants).flatMap(([category, nouns]) =>
    nouns.flatMap((noun) => nounForms(noun, words.inflection).map(({ text }) => [text, category] as const)),
  );

/** The tries and maps of a language's event words, built once. */
export const eventLexicon = memoByKey((words: EventWords): EventLexicon | undefined => {
  if (!words.supported) return undefined;
  return { triggers: buildTrie(collect(formsOf(words)), splitPhrase), categories: collect(categoriesOf(words)) };
});
