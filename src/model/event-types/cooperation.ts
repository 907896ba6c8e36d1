import type { EventType } from '../event-type.ts';

/** Cooperation. */
export const cooperation = {
  id: 'cooperation',
  label: 'Cooperation',
  family: 'diplomacy',
  definition: 'Two sides act together: share information, trade, train, hold joint work, or open relations.',
  roles: ['actor', 'recipient', 'topic'],
  codes: { case: 'DIPLO', plover: { event: 'COOPERATE' } },
  examples: {
    valid: [
      { text: 'The two navies shared intelligence on the smugglers.', why: 'sharing' },
      { text: 'Police cooperated with investigators from abroad.', why: 'verb' },
    ],
    notValid: [
      { text: 'The weather did not cooperate with the farmers.', why: 'figure of speech' },
      { text: 'A cooperative shop sells eggs.', why: 'a kind of firm' },
    ],
  },
} as const satisfies EventType;
