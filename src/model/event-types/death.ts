import type { EventType } from '../event-type.ts';

/** Death. */
export const death = {
  id: 'death',
  label: 'Death',
  family: 'other',
  definition: 'A person dies of illness, age, accident or a cause that is not stated, with no killer in view.',
  roles: ['target', 'topic'],
  codes: {},
  examples: {
    valid: [
      { text: 'The poet died at her home at the age of 90.', why: 'natural' },
      { text: 'The deaths of two hikers were reported on Monday.', why: 'nominal' },
    ],
    notValid: [
      { text: 'The proposal died in committee.', why: 'metaphor' },
      { text: 'The reform is dead in the water.', why: 'idiom' },
    ],
  },
} as const satisfies EventType;
