import type { EventType } from '../event-type.ts';

/** Weapons found, seized or defused. */
export const disruptedWeaponsUse = {
  id: 'disrupted-weapons-use',
  label: 'Weapons found, seized or defused',
  family: 'state',
  definition: 'Security forces find, seize or destroy weapons or explosives, defuse a device or foil an attack.',
  roles: ['actor', 'target', 'instrument'],
  codes: { acled: 'Disrupted weapons use' },
  examples: {
    valid: [
      { text: 'Sappers defused a mine on the rail line.', why: 'verb' },
      { text: 'A cache of rifles was found in the barn.', why: 'find of weapons' },
    ],
    notValid: [
      { text: 'The envoy defused the row with a joke.', why: 'metaphor' },
      { text: 'Police seized 20 kilos of heroin.', why: 'not weapons' },
    ],
  },
} as const satisfies EventType;
