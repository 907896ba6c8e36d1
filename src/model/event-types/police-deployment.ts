import type { EventType } from '../event-type.ts';

/** Police deployment or patrol. */
export const policeDeployment = {
  id: 'police-deployment',
  label: 'Police deployment or patrol',
  family: 'state',
  definition: 'Police are sent, posted, patrol or raise security at a place.',
  roles: ['actor', 'target', 'recipient'],
  codes: { plover: { event: 'MOBILIZE', mode: 'police' } },
  examples: {
    valid: [
      { text: 'Extra police were posted around the temple.', why: 'passive' },
      { text: 'Officers patrolled the market all night.', why: 'verb' },
    ],
    notValid: [
      { text: 'A lioness patrolled her range.', why: 'an animal' },
      { text: 'The army was sent to the border.', why: 'soldiers' },
    ],
  },
} as const satisfies EventType;
