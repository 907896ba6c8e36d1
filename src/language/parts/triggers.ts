import type { EventTypeId } from '../../model/event-types/index.ts';

/** What the trigger says has happened to the target ("shot dead": killed). */
export type TriggerEffect = 'killed' | 'injured' | 'unharmed' | 'freed' | 'destroyed' | 'damaged' | 'taken';

/**
 * Words that tell of one event type and behave alike.
 * A `verb` is written with its lemma first, and only that word inflects ("open fire": opened fire, opening fire); a
 * `noun` inflects in its last word ("car bomb": car bombs); a `phrase` stands exactly as written ("on the run"). `~` is
 * a gap of up to six words, empty in the passive: "set ~ on fire" reads "set the bus on fire" and "was set on fire".
 */
export type TriggerGroup = {
  readonly pos: 'verb' | 'noun' | 'phrase';
  /** A weak trigger counts only in fitting company: one of `needs` in its clause, or what the engine knows of the participants. */
  readonly strength: 'strong' | 'weak';
  readonly effect?: TriggerEffect;
  /** Lower-case words between blanks, as written in the text: any one of them in the same clause makes a weak trigger count. */
  readonly needs?: string;
  /** Lower-case words between blanks: directly before or after the trigger, any of these means something else ("fire" + "coach"). */
  readonly not?: string;
  /** Lower-case words between blanks: anywhere in the clause, any of these shows that it is about something else (sport, markets). */
  readonly never?: string;
  readonly words: readonly string[];
};

/** Trigger groups of the event types of one family. */
export type TriggerFamily = Partial<Readonly<Record<EventTypeId, readonly TriggerGroup[]>>>;

/** Trigger groups of every event type: a new type does not compile until a language has words for it. */
export type TriggerLexicon = Readonly<Record<EventTypeId, readonly TriggerGroup[]>>;

/** One trigger word or phrase, spread from its group. */
export type Trigger = Pick<TriggerGroup, 'pos' | 'strength' | 'effect'> & {
  readonly type: EventTypeId;
  readonly word: string;
  readonly needs?: ReadonlySet<string>;
  readonly not?: ReadonlySet<string>;
  readonly never?: ReadonlySet<string>;
};
