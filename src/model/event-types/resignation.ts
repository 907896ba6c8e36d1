import type { EventType } from '../event-type.ts';

/** Resignation. */
export const resignation = {
  id: 'resignation',
  label: 'Resignation',
  family: 'state',
  definition: 'An office-holder gives up a post of their own accord or says they will.',
  roles: ['actor', 'recipient', 'topic'],
  codes: { plover: { event: 'RETREAT', mode: 'resign' } },
  examples: {
    valid: [
      { text: 'The whole cabinet resigned on Wednesday.', why: 'verb' },
      { text: 'The minister stepped down over the report.', why: 'phrase' },
    ],
    notValid: [
      { text: 'The villagers were resigned to another dry year.', why: 'mood' },
      { text: 'The minister was dismissed.', why: 'removed by others' },
    ],
  },
} as const satisfies EventType;
