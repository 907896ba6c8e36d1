import type { EventWords } from '../parts/events.ts';
import { clauseWords } from './clause-words.ts';
import { inflection } from './inflect.ts';
import { labels } from './labels.ts';
import { modality } from './modality.ts';
import { participants } from './participants.ts';
import { triggers } from './triggers.ts';

/** What English tells of happenings: triggers, clause structure, modality, participants, labels. */
export const events = {
  supported: true,
  triggers,
  inflection,
  participants,
  clauses: clauseWords,
  modality,
  labels,
} satisfies EventWords;
