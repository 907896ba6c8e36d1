import type { EventType } from '../event-type.ts';

/** Sanctions or suspension of aid. */
export const sanctions = {
  id: 'sanctions',
  label: 'Sanctions or suspension of aid',
  family: 'diplomacy',
  definition: 'A state or body imposes or tightens sanctions, freezes assets, or cuts off aid or trade as a penalty.',
  roles: ['actor', 'target', 'topic'],
  codes: { plover: { event: 'SANCTION', mode: 'discontinue' }, case: 'DIPLO' },
  examples: {
    valid: [
      { text: 'The union imposed sanctions on six officials.', why: 'phrase' },
      { text: 'Military aid to the junta was suspended.', why: 'passive' },
    ],
    notValid: [
      { text: 'The league sanctioned the new stadium.', why: 'approved' },
      { text: 'The player was suspended for two matches.', why: 'sport' },
    ],
  },
} as const satisfies EventType;
