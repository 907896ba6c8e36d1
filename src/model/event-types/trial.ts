import type { EventType } from '../event-type.ts';

/** Trial or hearing. */
export const trial = {
  id: 'trial',
  label: 'Trial or hearing',
  family: 'justice',
  definition: 'A case is heard in court: trial, hearing, appearance before a judge, appeal.',
  roles: ['actor', 'target', 'topic'],
  codes: {},
  examples: {
    valid: [
      { text: 'The trial of six officers began on Monday.', why: 'nominal' },
      { text: 'Two men appeared in court over the fire.', why: 'phrase' },
    ],
    notValid: [
      { text: 'The vaccine trial starts in May.', why: 'research' },
      { text: 'It was a matter of trial and error.', why: 'idiom' },
    ],
  },
} as const satisfies EventType;
