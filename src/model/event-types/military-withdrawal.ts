import type { EventType } from '../event-type.ts';

/** Military withdrawal. */
export const militaryWithdrawal = {
  id: 'military-withdrawal',
  label: 'Military withdrawal',
  family: 'state',
  definition: 'Troops or peacekeepers leave, pull back or retreat from a place.',
  roles: ['actor', 'target', 'recipient'],
  codes: { acled: 'Change to group/activity', plover: { event: 'RETREAT', mode: 'withdraw' } },
  examples: {
    valid: [
      { text: 'The peacekeepers withdrew from the airport.', why: 'verb' },
      { text: 'The pull-out of the last brigade ended in June.', why: 'nominal' },
    ],
    notValid: [
      { text: 'She withdrew 200 dollars from her account.', why: 'banking' },
      { text: 'The party withdrew its candidate.', why: 'politics' },
    ],
  },
} as const satisfies EventType;
