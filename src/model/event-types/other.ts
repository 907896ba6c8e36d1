import type { EventType } from '../event-type.ts';

/** Other happening. */
export const other = {
  id: 'other',
  label: 'Other happening',
  family: 'other',
  definition: 'Any act or happening with an actor or a date that no listed type claims.',
  roles: ['actor', 'target', 'recipient', 'instrument', 'topic'],
  codes: { acled: 'Other' },
  examples: {
    valid: [
      { text: 'The company opened a new plant on Tuesday.', why: 'an act with a date' },
      { text: 'The bridge was completed in 1962.', why: 'passive, dated' },
    ],
    notValid: [
      { text: 'The valley is green.', why: 'a state, nothing happens' },
      { text: 'Police arrested the driver.', why: 'a listed type claims it' },
    ],
  },
} as const satisfies EventType;
