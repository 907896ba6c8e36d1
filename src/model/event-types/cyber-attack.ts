import type { EventType } from '../event-type.ts';

/** Cyber-attack. */
export const cyberAttack = {
  id: 'cyber-attack',
  label: 'Cyber-attack',
  family: 'coercion',
  definition:
    'Someone breaks into, defaces, floods or disables computers, sites or networks, or steals data from them.',
  roles: ['actor', 'target', 'topic'],
  codes: { plover: { event: 'COERCE', mode: 'cyber' } },
  examples: {
    valid: [
      { text: 'Hackers defaced the site of the election office.', why: 'verb' },
      { text: 'The bank was hit by a cyber-attack.', why: 'nominal' },
    ],
    notValid: [
      { text: 'A hacking cough kept the boy awake.', why: 'another sense' },
      { text: 'A power cut disabled the network.', why: 'an accident' },
    ],
  },
} as const satisfies EventType;
