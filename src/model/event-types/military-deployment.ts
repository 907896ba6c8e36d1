import type { EventType } from '../event-type.ts';

/** Military deployment. */
export const militaryDeployment = {
  id: 'military-deployment',
  label: 'Military deployment',
  family: 'state',
  definition: 'Troops, peacekeepers, ships or weapons are sent, moved or put on alert for possible use.',
  roles: ['actor', 'target', 'recipient'],
  codes: { acled: 'Change to group/activity', plover: { event: 'MOBILIZE', mode: 'troops' } },
  examples: {
    valid: [
      { text: 'Peacekeepers were deployed to the island.', why: 'passive' },
      { text: 'The army sent 2,000 soldiers to the border.', why: 'verb and object' },
    ],
    notValid: [
      { text: 'The airbag deployed in the crash.', why: 'a device' },
      { text: 'The officers stood guard at the bank as every day.', why: 'police routine' },
    ],
  },
} as const satisfies EventType;
