import type { Attribution } from '../../model/index.ts';

export type Act = Attribution['act'];
export type SourceKind = NonNullable<Attribution['source']>['kind'];

/**
 * A cue: its forms, the act it reports, and what may follow it — `that` (a clause, with or without complementiser),
 * `quote`, `wh` (an indirect question), `to` (an infinitive), `ing`, `np` (an object), `person` (an addressee before the
 * content), or a preposition; `+out` is a particle the cue may have, `!out` one it must have; `doc` an object that is itself a report or a count; `for>ask` a preposition
 * with an act of its own; `raise` is the
 * infinitive of a verb without a speaker ("seems to"). Verb forms stand in the order base, third person, -ing, past, participle.
 */
export type CueEntry = readonly [forms: string, act: Act, takes: string];

/** What the attribution stage knows of a language. Data only; every field may be empty. */
export type AttributionWords = {
  readonly verbs: readonly CueEntry[];
  readonly nouns: readonly CueEntry[];
  readonly adjectives: readonly CueEntry[];
  /** Verb forms that are nouns as often: "claims", "plan". */
  readonly ambiguous: readonly string[];
  /** Verbs whose passive or plain form has no speaker: "is expected to", "is believed to". */
  readonly raising: readonly string[];
  /** Verbs that open a verb group and leave the reporting to the infinitive or gerund behind: "went on to say". */
  readonly phases: readonly string[];
  /** "according to X": what stands before the speaker without a verb. */
  readonly accordingTo: readonly string[];
  readonly complementisers: readonly string[];
  readonly questionWords: readonly string[];
  readonly infinitive: readonly string[];
  readonly agents: readonly string[];
  readonly passive: readonly string[];
  readonly auxiliaries: readonly string[];
  /** Adverbs that may stand inside a verb group. */
  readonly groupAdverbs: readonly string[];
  readonly negations: readonly string[];
  readonly relatives: readonly string[];
  /** Pronouns that can be a speaker on their own. */
  readonly speakers: readonly string[];
  readonly objects: readonly string[];
  readonly possessives: readonly string[];
  readonly genitives: readonly string[];
  readonly coordinators: readonly string[];
  /** Words that open an adverbial clause or phrase, not a noun phrase. */
  readonly subordinators: readonly string[];
  /** After a comma these end what is reported: ", but", ", while". */
  readonly breaks: readonly string[];
  /** "As X reported, …": the word that lets a report follow its comma. */
  readonly as: readonly string[];
  /** Words before a noun phrase that belong to it: "nearly two thirds", "most residents". */
  readonly quantifiers: readonly string[];
  /** Words that open a subordinate clause before the main one: "Although …, …". */
  readonly openers: readonly string[];
  readonly nounPrepositions: readonly string[];
  readonly hedges: readonly string[];
  readonly quotedAs: readonly string[];
  /** What can be withdrawn and was only said: "withdrew a toll". */
  readonly counts: readonly string[];
  readonly unnamed: readonly string[];
  readonly groups: readonly string[];
  readonly documents: readonly string[];
  readonly media: readonly string[];
  /** Words that make a phrase point to somebody known: "the minister". */
  readonly definites: readonly string[];
  /** Words that point back at somebody just named: "the same office". */
  readonly again: readonly string[];
  /** Where people post: carriers by name. */
  readonly platforms: readonly string[];
  readonly organisations: readonly string[];
  /** What figures are told from: "in a poll, half of …". */
  readonly polls: readonly string[];
  /** Participles that go on with a noun phrase: "including". */
  readonly includers: readonly string[];
  /** Ending of participles that open a new clause behind a comma: "ing". */
  readonly participleEnding: readonly string[];
  /** Occasions and carriers of speech: "interview", "statement". */
  readonly channels: readonly string[];
  readonly channelPrepositions: readonly string[];
  /** Verbs that put a carrier behind a report: "citing the ministry". */
  /** "attributed to X": the speaker stands behind the infinitive's word. */
  readonly attributed: readonly string[];
  /** Bodies before which things are said: "told parliament". */
  readonly forums: readonly string[];
  readonly citing: readonly string[];
  readonly caveats: readonly string[];
};
