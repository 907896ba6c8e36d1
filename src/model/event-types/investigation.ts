import type { EventType } from '../event-type.ts';

/** Investigation. */
export const investigation = {
  id: 'investigation',
  label: 'Investigation',
  family: 'justice',
  definition: 'An authority opens or carries out an inquiry into an act or a person.',
  roles: ['actor', 'target', 'topic'],
  codes: { plover: { event: 'ACCUSE', mode: 'investigate' } },
  examples: {
    valid: [
      { text: 'Prosecutors launched an investigation into the fire.', why: 'phrase' },
      { text: 'Two officers are being investigated over the death.', why: 'passive' },
    ],
    notValid: [
      { text: "Scientists investigated the moon's surface.", why: 'research' },
      { text: 'The detective novel is about an old case.', why: 'fiction' },
    ],
  },
} as const satisfies EventType;
