import type { EventType } from '../event-type.ts';

/** Military exercise or weapons test. */
export const militaryExercise = {
  id: 'military-exercise',
  label: 'Military exercise or weapons test',
  family: 'state',
  definition: 'Armed forces hold a drill or test a weapon.',
  roles: ['actor', 'target', 'topic'],
  codes: { plover: { event: 'MOBILIZE', mode: 'weapons' } },
  examples: {
    valid: [
      { text: 'The navy began exercises in the strait.', why: 'nominal' },
      { text: 'A missile was test-fired on Sunday.', why: 'passive' },
    ],
    notValid: [
      { text: 'The doctor advises daily exercise.', why: 'sport' },
      { text: 'The school held a fire drill.', why: 'no forces' },
    ],
  },
} as const satisfies EventType;
