import type { EventType } from '../event-type.ts';

/** Acquittal. */
export const acquittal = {
  id: 'acquittal',
  label: 'Acquittal',
  family: 'justice',
  definition: 'A court finds an accused person not guilty or drops the case against them.',
  roles: ['actor', 'target', 'topic'],
  codes: {},
  examples: {
    valid: [
      { text: 'The court acquitted the former bank director of all charges.', why: 'active verb with a court' },
      { text: 'Three students were found not guilty on Thursday.', why: 'passive phrase' },
    ],
    notValid: [
      { text: 'The goalkeeper acquitted himself well in his first match.', why: 'reflexive figure of speech' },
      { text: 'The director was released on bail.', why: 'set free while the case goes on' },
    ],
  },
} as const satisfies EventType;
