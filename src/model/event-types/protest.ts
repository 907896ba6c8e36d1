import type { EventType } from '../event-type.ts';

/** Protest. */
export const protest = {
  id: 'protest',
  label: 'Protest',
  family: 'protest',
  definition: 'People gather, march, rally or sit in to show a demand or opinion in public.',
  roles: ['actor', 'target', 'topic'],
  codes: { acled: 'Peaceful protest', plover: { event: 'PROTEST', mode: 'demo' } },
  examples: {
    valid: [
      { text: 'Thousands took to the streets over fuel prices.', why: 'phrase' },
      { text: 'Protests broke out in several towns.', why: 'nominal' },
      { text: 'A sit-in was held in front of the town hall.', why: 'passive, other noun' },
    ],
    notValid: [
      { text: 'The ministry protested in a note to the embassy.', why: 'a diplomatic protest' },
      { text: 'The shares rallied at the close.', why: 'finance' },
    ],
  },
} as const satisfies EventType;
