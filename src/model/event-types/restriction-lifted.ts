import type { EventType } from '../event-type.ts';

/** Restriction lifted. */
export const restrictionLifted = {
  id: 'restriction-lifted',
  label: 'Restriction lifted',
  family: 'state',
  definition: 'An authority ends or eases a ban, curfew, blockade, sanction or closure.',
  roles: ['actor', 'target', 'topic'],
  codes: { plover: { event: 'CONCEDE' } },
  examples: {
    valid: [
      { text: 'The curfew was lifted in two districts.', why: 'passive' },
      { text: 'Officials eased the limits on travel.', why: 'verb' },
    ],
    notValid: [
      { text: 'He lifted the box.', why: 'everyday' },
      { text: 'The state of emergency ended.', why: 'has its own type' },
    ],
  },
} as const satisfies EventType;
