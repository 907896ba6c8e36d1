import type { EventType } from '../event-type.ts';

/** Sexual violence. */
export const sexualViolence = {
  id: 'sexual-violence',
  label: 'Sexual violence',
  family: 'violence',
  definition: 'Someone commits rape or another sexual assault.',
  roles: ['actor', 'target'],
  codes: { acled: 'Sexual violence', plover: { event: 'ASSAULT', mode: 'sexual' }, muc4: 'ATTACK' },
  examples: {
    valid: [
      { text: 'A soldier was charged after a woman was raped in the barracks.', why: 'passive' },
      { text: 'The report lists 30 cases of sexual assault.', why: 'nominal' },
    ],
    notValid: [
      { text: 'Farmers sowed rape and barley.', why: 'a crop' },
      { text: 'The conference discussed equal pay.', why: 'no violence' },
    ],
  },
} as const satisfies EventType;
