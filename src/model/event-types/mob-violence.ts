import type { EventType } from '../event-type.ts';

/** Mob violence. */
export const mobViolence = {
  id: 'mob-violence',
  label: 'Mob violence',
  family: 'violence',
  definition: 'A crowd or vigilantes attack people or property outside a demonstration: lynching, communal clashes.',
  roles: ['actor', 'target', 'instrument'],
  codes: { acled: 'Mob violence', plover: { event: 'PROTEST', mode: 'riot' } },
  examples: {
    valid: [
      { text: 'A mob lynched a man accused of theft.', why: 'verb' },
      { text: 'Clashes between two communities left nine injured.', why: 'communal clash' },
    ],
    notValid: [
      { text: 'Fans mobbed the singer at the airport.', why: 'enthusiasm' },
      { text: 'The mob boss was tried in May.', why: 'organised crime' },
    ],
  },
} as const satisfies EventType;
