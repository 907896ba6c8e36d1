import type { EventType } from '../event-type.ts';

/** Torture. */
export const torture = {
  id: 'torture',
  label: 'Torture',
  family: 'violence',
  definition: 'Someone in power over a person inflicts severe pain on them, or they are ill-treated in custody.',
  roles: ['actor', 'target', 'instrument'],
  codes: { acled: 'Attack', plover: { event: 'ASSAULT', mode: 'torture' }, muc4: 'ATTACK' },
  examples: {
    valid: [
      { text: 'Detainees said they were tortured with cables.', why: 'passive' },
      { text: 'The report describes torture at the camp.', why: 'nominal' },
    ],
    notValid: [
      { text: 'The last mile was torture, the runner said.', why: 'metaphor' },
      { text: 'She tortured the violin.', why: 'joke' },
    ],
  },
} as const satisfies EventType;
