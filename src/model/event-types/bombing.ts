import type { EventType } from '../event-type.ts';

/** Bombing. */
export const bombing = {
  id: 'bombing',
  label: 'Bombing',
  family: 'violence',
  definition:
    'A planted or thrown explosive device, mine or car bomb is set off, or placed, against people or property.',
  roles: ['actor', 'target', 'instrument'],
  codes: { acled: 'Remote explosive/landmine/IED', plover: { event: 'ASSAULT', mode: 'explosives' }, muc4: 'BOMBING' },
  examples: {
    valid: [
      { text: 'A car bomb exploded outside the bank.', why: 'explosive device' },
      { text: 'Guerrillas dynamited two power pylons.', why: 'active verb' },
      { text: 'The bomb was defused before it could go off.', why: 'an attempt' },
    ],
    notValid: [
      { text: 'The film bombed at the box office.', why: 'metaphor' },
      { text: 'A gas cylinder exploded in the kitchen.', why: 'an accident' },
    ],
  },
} as const satisfies EventType;
