import type { EventWords } from '../parts/events.ts';
import { inflection } from './inflect.ts';
import { participants } from './participants.ts';
import { triggers } from './triggers.ts';

export const events = { supported: true, triggers, inflection, participants } satisfies EventWords;
