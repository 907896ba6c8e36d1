import type { InflectionWords } from './parts/inflection.ts';
import type { Trigger, TriggerLexicon } from './parts/triggers.ts';

export type WordForm = 'base' | 'third' | 'past' | 'participle' | 'gerund' | 'singular' | 'plural';
export type Inflected = { readonly text: string; readonly form: WordForm };

const longestEnding = <T extends { readonly ending: string }>(word: string, endings: readonly T[]): T | undefined => {
  let best: T | undefined;
  for (const rule of endings) {
    if (word.endsWith(rule.ending) && (!best || rule.ending.length > best.ending.length)) best = rule;
  }
  return best;
};

/** All forms of a verb lemma: "shoot" gives shoots, shot (past), shot (participle), shooting. */
export const verbForms = (lemma: string, words: InflectionWords): readonly Inflected[] => {
  const rule = longestEnding(lemma, words.verbEndings);
  if (!rule) return [{ text: lemma, form: 'base' }];
  const stem = lemma.slice(0, lemma.length - rule.ending.length);
  const doubled = words.doubling.has(lemma) ? stem + lemma.slice(-1) : stem;
  const irregular = words.irregularVerbs[lemma];
  const regular = [doubled + rule.past];
  return [
    { text: lemma, form: 'base' },
    { text: stem + rule.third, form: 'third' },
    ...(irregular?.past ?? regular).map((text) => ({ text, form: 'past' as const })),
    ...(irregular?.participle ?? regular).map((text) => ({ text, form: 'participle' as const })),
    { text: doubled + rule.gerund, form: 'gerund' },
  ];
};

/** Singular and plural of a noun: "gunman", "gunmen". */
export const nounForms = (noun: string, words: InflectionWords): readonly Inflected[] => {
  const singular = { text: noun, form: 'singular' as const };
  const irregular = words.irregularNouns[noun];
  if (irregular !== undefined) return [singular, { text: irregular, form: 'plural' }];
  const rule = longestEnding(noun, words.nounEndings);
  if (!rule) return [singular];
  return [singular, { text: noun.slice(0, noun.length - rule.ending.length) + rule.plural, form: 'plural' }];
};

/** The surface forms of a trigger as phrases: verbs inflect in the first word, nouns in the last, phrases not at all. */
export const triggerForms = (trigger: Pick<Trigger, 'pos' | 'word'>, words: InflectionWords): readonly Inflected[] => {
  const { pos, word } = trigger;
  if (pos === 'phrase') return [{ text: word, form: 'base' }];
  const at = pos === 'verb' ? word.indexOf(' ') : word.lastIndexOf(' ');
  if (pos === 'verb') {
    const [head, rest] = at < 0 ? [word, ''] : [word.slice(0, at), word.slice(at)];
    return verbForms(head, words).map(({ text, form }) => ({ text: text + rest, form }));
  }
  const [before, head] = at < 0 ? ['', word] : [word.slice(0, at + 1), word.slice(at + 1)];
  return nounForms(head, words).map(({ text, form }) => ({ text: before + text, form }));
};

/** Sets by their list: groups with the same company share one, and its answers. */
const wordSets = (): ((words: string) => ReadonlySet<string>) => {
  const known = new Map<string, ReadonlySet<string>>();
  return (words) => {
    const found = known.get(words) ?? new Set(words.split(/\s+/).filter((word) => word !== ''));
    known.set(words, found);
    return found;
  };
};

/** Every trigger of a lexicon, one by one, in the lexicon's order; triggers of one group share its sets. */
export const listTriggers = (lexicon: TriggerLexicon): readonly Trigger[] => {
  const wordSet = wordSets();
  return (Object.keys(lexicon) as (keyof TriggerLexicon)[]).flatMap((type) =>
    lexicon[type].flatMap(({ words, needs, not, never, ...group }) => {
      const company = {
        ...group,
        type,
        ...(needs === undefined ? {} : { needs: wordSet(needs) }),
        ...(not === undefined ? {} : { not: wordSet(not) }),
        ...(never === undefined ? {} : { never: wordSet(never) }),
      };
      return words.map((word) => ({ ...company, word }));
    }),
  );
};
