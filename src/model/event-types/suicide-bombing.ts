import type { EventType } from '../event-type.ts';

/** Suicide bombing. */
export const suicideBombing = {
  id: 'suicide-bombing',
  label: 'Suicide bombing',
  family: 'violence',
  definition: 'An attacker sets off explosives and dies with them.',
  roles: ['actor', 'target', 'instrument'],
  codes: { acled: 'Suicide bomb', plover: { event: 'ASSAULT', mode: 'suicide-attack' }, muc4: 'BOMBING' },
  examples: {
    valid: [
      { text: 'A man blew himself up outside the barracks.', why: 'phrase' },
      { text: 'The suicide bombing killed four guards.', why: 'nominal' },
    ],
    notValid: [
      { text: 'The bill would be political suicide.', why: 'metaphor' },
      { text: 'The balloon blew up.', why: 'a thing' },
    ],
  },
} as const satisfies EventType;
