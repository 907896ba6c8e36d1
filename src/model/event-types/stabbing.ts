import type { EventType } from '../event-type.ts';

/** Attack with a blade or hand weapon. */
export const stabbing = {
  id: 'stabbing',
  label: 'Attack with a blade or hand weapon',
  family: 'violence',
  definition: 'Someone uses a knife, machete, axe, club or similar weapon against a person.',
  roles: ['actor', 'target', 'instrument'],
  codes: { acled: 'Attack', plover: { event: 'ASSAULT', mode: 'primitive' }, muc4: 'ATTACK' },
  examples: {
    valid: [
      { text: 'A guard was stabbed at the gate.', why: 'passive' },
      { text: 'Men with machetes hacked a herder to death.', why: 'verb and weapon' },
    ],
    notValid: [
      { text: 'She felt a stabbing pain.', why: 'medical' },
      { text: 'He took a stab at the puzzle.', why: 'idiom' },
    ],
  },
} as const satisfies EventType;
