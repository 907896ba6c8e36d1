import type { InflectionWords } from './inflection.ts';
import type { ParticipantWords } from './participants.ts';
import type { TriggerLexicon } from './triggers.ts';

/** What the events stage knows of a language: triggers, participants, inflection. Data only; grows with the stage. */
export type EventWords =
  | { readonly supported: false }
  | {
      readonly supported: true;
      readonly triggers: TriggerLexicon;
      readonly inflection: InflectionWords;
      readonly participants: ParticipantWords;
    };
