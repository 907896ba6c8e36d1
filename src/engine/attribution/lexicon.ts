import type { Act, AttributionWords, CueEntry } from '../../language/parts/attribution.ts';
import { memoByKey } from '../../text/memo.ts';
import { buildTrie, splitPhrase, type TokenTrie } from '../../text/trie.ts';

/** What a word can do in an attribution, one bit each: a token is looked up once and then asked by mask. */
export const flag = {
  that: 1,
  wh: 1 << 1,
  to: 1 << 2,
  by: 1 << 3,
  be: 1 << 4,
  aux: 1 << 5,
  adverb: 1 << 6,
  not: 1 << 7,
  relative: 1 << 8,
  speaker: 1 << 9,
  object: 1 << 10,
  possessive: 1 << 11,
  genitive: 1 << 12,
  and: 1 << 13,
  sub: 1 << 14,
  breaks: 1 << 15,
  nounPrep: 1 << 16,
  hedge: 1 << 17,
  quotedAs: 1 << 18,
  count: 1 << 19,
  raising: 1 << 20,
  phase: 1 << 21,
  attributed: 1 << 22,
  channel: 1 << 23,
  channelPrep: 1 << 24,
  citing: 1 << 25,
  ambiguous: 1 << 26,
  poll: 1 << 27,
  include: 1 << 28,
  opener: 1 << 29,
  quantifier: 1 << 30,
  sourceNoun: 1 << 31,
} as const;

export type Form = 'base' | 'third' | 'ing' | 'past';
export type Cue = {
  readonly form: Form;
  readonly act: Act;
  readonly takes: ReadonlySet<string>;
  /** Prepositions that change the act: "called him a hero", "called for talks". */
  readonly acts: ReadonlyMap<string, Act>;
  readonly particle: boolean;
};
export type Word = { readonly flags: number; readonly verb?: Cue; readonly noun?: Cue; readonly adjective?: Cue };
export type Lexicon = {
  readonly words: ReadonlyMap<string, Word>;
  readonly accordingTo: TokenTrie<true>;
  readonly participleEnding: string;
  /** "As X reported, …". */
  readonly as: string;
};

type Draft = { flags: number; verb?: Cue; noun?: Cue; adjective?: Cue };

const formAt = (index: number): Form => (['base', 'third', 'ing'] as const)[index] ?? 'past';

const listed = (words: AttributionWords): readonly (readonly [number, readonly string[]])[] => [
  [flag.that, words.complementisers],
  [flag.wh, words.questionWords],
  [flag.to, words.infinitive],
  [flag.by, words.agents],
  [flag.be, words.passive],
  [flag.aux, words.auxiliaries],
  [flag.adverb, words.groupAdverbs],
  [flag.not, words.negations],
  [flag.relative, words.relatives],
  [flag.speaker, words.speakers],
  [flag.object, words.objects],
  [flag.possessive, words.possessives],
  [flag.genitive, words.genitives],
  [flag.and, words.coordinators],
  [flag.sub, words.subordinators],
  [flag.breaks, words.breaks],
  [flag.nounPrep, words.nounPrepositions],
  [flag.hedge, words.hedges],
  [flag.quotedAs, words.quotedAs],
  [flag.count, words.counts],
  [flag.raising, words.raising],
  [flag.phase, words.phases],
  [flag.attributed, words.attributed],
  [flag.channel, words.channels],
  [flag.channelPrep, words.channelPrepositions],
  [flag.citing, words.citing],
  [flag.ambiguous, words.ambiguous],
  [flag.poll, words.polls],
  [flag.include, words.includers],
  [flag.opener, words.openers],
  [flag.quantifier, words.quantifiers],
  ...[words.unnamed, words.groups, words.documents, words.media, words.organisations].map(
    (list) => [flag.sourceNoun, list] as const,
  ),
];

/** A pack's lists as one table from word to what it can do. Computed once per pack. */
export const lexiconOf = memoByKey((words: AttributionWords): Lexicon => {
  const table = new Map<string, Draft>();
  const at = (word: string): Draft => {
    let draft = table.get(word);
    if (!draft) table.set(word, (draft = { flags: 0 }));
    return draft;
  };
  for (const [bit, list] of listed(words)) for (const word of list) at(word).flags |= bit;
  const addCues = (entries: readonly CueEntry[], key: 'verb' | 'noun' | 'adjective'): void => {
    for (const [forms, act, takes] of entries) {
      const codes = takes.split(' ').map((code) => code.split('>'));
      const taken: ReadonlySet<string> = new Set(codes.map(([code]) => code as string));
      const acts = new Map(codes.flatMap(([code, other]) => (other ? [[code as string, other as Act] as const] : [])));
      forms.split(' ').forEach((form, index) => {
        at(form)[key] ??= { form: formAt(index), act, takes: taken, acts, particle: takes.includes('!') };
      });
    }
  };
  addCues(words.verbs, 'verb');
  addCues(words.nouns, 'noun');
  addCues(words.adjectives, 'adjective');
  const accordingTo = buildTrie(
    words.accordingTo.map((phrase) => [phrase, true] as const),
    splitPhrase,
  );
  return {
    words: table,
    accordingTo,
    participleEnding: words.participleEnding[0] ?? '\u0000',
    as: words.as[0] ?? '\u0000',
  };
});
