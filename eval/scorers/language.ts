import type { LanguageRow, LanguageSentence, LanguageWord } from '../treebank.ts';
import { byId, f1, type Figures, type Judgement } from './figures.ts';
import { speechVerbs } from './speech-verbs.ts';

export type LanguagePrediction = { readonly id: string; readonly sentences: readonly LanguageSentence[] };

/** A word with its place among the printed characters, and its head's. */
type Flat = LanguageWord & { readonly key: string; readonly headKey: string; readonly headWord?: LanguageWord };

/** Offsets with white space left out, as the shared task of 2018 compares them. */
function inkOf(text: string): Int32Array {
  const ink = new Int32Array(text.length + 1);
  for (let at = 0; at < text.length; at += 1) ink[at + 1] = (ink[at] ?? 0) + (/\s/.test(text.charAt(at)) ? 0 : 1);
  return ink;
}

type Ink = ReturnType<typeof inkOf>;

const keyOf = ({ start, end }: { readonly start: number; readonly end: number }, ink: Ink): string =>
  `${ink[start]}-${ink[end]}`;

function flatten(sentences: readonly LanguageSentence[], ink: Ink): readonly Flat[] {
  return sentences.flatMap(({ words }) =>
    words.map((word) => {
      const headWord = words[word.head ?? -1];
      return {
        ...word,
        key: keyOf(word, ink),
        headKey: word.head === undefined ? '?' : headWord ? keyOf(headWord, ink) : 'root',
        ...(headWord ? { headWord } : {}),
      };
    }),
  );
}

function sentenceKeys(sentences: readonly LanguageSentence[], ink: Ink): readonly string[] {
  return sentences.flatMap(({ words }) => {
    const [first, last] = [words[0], words.at(-1)];
    return first && last ? [keyOf({ start: first.start, end: last.end }, ink)] : [];
  });
}

/** "nmod:poss" → "nmod". */
const universal = (relation: string | undefined): string | undefined => relation?.split(':')[0];

const ofSpeech = ({ headWord }: Flat): boolean => headWord?.upos === 'VERB' && speechVerbs.has(headWord.lemma ?? '');

/** Links that are counted apart; `relation` as given, so that the subject of a passive is none of the speaker. */
const links: Readonly<Record<string, (word: Flat) => boolean>> = {
  'speech subject': (word) => word.relation === 'nsubj' && ofSpeech(word),
  'speech clause': (word) => universal(word.relation) === 'ccomp' && ofSpeech(word),
  'number–noun': (word) => universal(word.relation) === 'nummod',
};

type Same = (gold: Flat, found: Flat) => boolean;

const sameHead: Same = (gold, found) => gold.headKey === found.headKey;

/** What of an aligned word must agree, and which layer the reading must have for the figure to mean anything. */
const figures: readonly (readonly [name: string, layer: keyof LanguageWord, same: Same])[] = [
  ['words', 'start', () => true],
  ['UPOS', 'upos', (gold, found) => gold.upos === found.upos],
  ['XPOS', 'xpos', (gold, found) => gold.xpos === found.xpos],
  ['lemmas', 'lemma', (gold, found) => gold.lemma === '_' || gold.lemma === found.lemma],
  ['UAS', 'head', sameHead],
  ['LAS', 'relation', (gold, found) => sameHead(gold, found) && universal(gold.relation) === universal(found.relation)],
  ['LAS exact', 'relation', (gold, found) => sameHead(gold, found) && gold.relation === found.relation],
];

type Counts = { right: number; gold: number; found: number };
type Tally = Map<string, Counts>;

function count(tally: Tally, name: string, counts: Counts): void {
  const sum = tally.get(name) ?? { right: 0, gold: 0, found: 0 };
  sum.right += counts.right;
  sum.gold += counts.gold;
  sum.found += counts.found;
  tally.set(name, sum);
}

type Reading = {
  readonly prediction: LanguagePrediction | undefined;
  readonly has: (layer: keyof LanguageWord) => boolean;
};

function countDocument(tally: Tally, row: LanguageRow, { prediction, has }: Reading): void {
  const ink = inkOf(row.text);
  const gold = flatten(row.sentences, ink);
  const found = flatten(prediction?.sentences ?? [], ink);
  const goldSentences = sentenceKeys(row.sentences, ink);
  const foundSentences = new Set(sentenceKeys(prediction?.sentences ?? [], ink));
  const right = goldSentences.filter((key) => foundSentences.has(key)).length;
  count(tally, 'sentences', { right, gold: goldSentences.length, found: foundSentences.size });
  const byKey = new Map(found.map((word) => [word.key, word]));
  const pairs = gold.flatMap((word): readonly (readonly [Flat, Flat])[] => {
    const other = byKey.get(word.key);
    return other ? [[word, other]] : [];
  });
  for (const [name, layer, same] of figures) {
    if (!has(layer)) continue;
    const agreeing = pairs.filter(([one, other]) => same(one, other)).length;
    count(tally, name, { right: agreeing, gold: gold.length, found: found.length });
  }
  if (!has('relation')) return;
  for (const [name, is] of Object.entries(links)) {
    const agreeing = pairs.filter(([one, other]) => is(one) && is(other) && sameHead(one, other)).length;
    count(tally, name, { right: agreeing, gold: gold.filter(is).length, found: found.filter(is).length });
  }
}

/**
 * F1 from raw text as in the CoNLL 2018 shared task: words are the same when they cover the same printed characters,
 * and what is said of them is counted over all words of gold and reading. Layers a reading lacks have no figure.
 */
export function scoreLanguage(rows: readonly LanguageRow[], predictions: readonly LanguagePrediction[]): Figures {
  const predicted = byId(predictions);
  const tally: Tally = new Map();
  const words = predictions.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.words));
  const layers = new Set<string>(['start', ...words.flatMap(Object.keys)]);
  const has = (layer: keyof LanguageWord): boolean => layers.has(layer);
  for (const row of rows) countDocument(tally, row, { prediction: predicted.get(row.id), has });
  return Object.fromEntries([...tally].map(([name, { right, gold, found }]) => [name, f1(right, gold, found)]));
}

/** Which sentences are right from the first word to the last. */
export function judgeLanguage(row: LanguageRow, prediction: LanguagePrediction | undefined): Judgement {
  const ink = inkOf(row.text);
  const rangeOf = ({ words }: LanguageSentence): { start: number; end: number } => ({
    start: words[0]?.start ?? 0,
    end: words.at(-1)?.end ?? 0,
  });
  const wanted = new Set(sentenceKeys(row.sentences, ink));
  const found = new Set(sentenceKeys(prediction?.sentences ?? [], ink));
  return {
    gold: row.sentences.map((sentence) => ({
      where: 'sentence',
      spans: [rangeOf(sentence)],
      hit: found.has(keyOf(rangeOf(sentence), ink)),
    })),
    extra: (prediction?.sentences ?? [])
      .map(rangeOf)
      .filter((range) => !wanted.has(keyOf(range, ink)))
      .map((range) => ({ where: 'sentence', spans: [range] })),
  };
}
