import type { EventType } from '../event-type.ts';

/** Air or drone strike. */
export const airStrike = {
  id: 'air-strike',
  label: 'Air or drone strike',
  family: 'violence',
  definition: 'Aircraft, helicopters or drones bomb or fire on a target on the ground or at sea.',
  roles: ['actor', 'target', 'instrument'],
  codes: { acled: 'Air/drone strike', plover: { event: 'ASSAULT', mode: 'aerial' }, muc4: 'BOMBING' },
  examples: {
    valid: [
      { text: 'Warplanes bombed a bridge outside Karsun before dawn.', why: 'aircraft as actor' },
      { text: 'Four people were killed in a drone strike on a farm.', why: 'nominal, unmanned aircraft' },
    ],
    notValid: [
      { text: 'Pilots went on strike for a third day.', why: 'a labour strike' },
      { text: "The airline's planes struck a rich vein of demand.", why: 'figure of speech' },
    ],
  },
} as const satisfies EventType;
