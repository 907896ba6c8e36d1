import type { EventType } from '../event-type.ts';

/** Invasion or incursion. */
export const invasion = {
  id: 'invasion',
  label: 'Invasion or incursion',
  family: 'violence',
  definition: "Armed forces of one state or group enter another's territory by force.",
  roles: ['actor', 'target'],
  codes: { plover: { event: 'ASSAULT', mode: 'heavy-weapons' } },
  examples: {
    valid: [
      { text: 'Tanks crossed the border at dawn and invaded the province.', why: 'verb' },
      { text: 'The foreign ministry denied any incursion.', why: 'denied nominal' },
    ],
    notValid: [
      { text: 'Fans led a pitch invasion.', why: 'sport' },
      { text: 'The photographers invaded her privacy.', why: 'metaphor' },
    ],
  },
} as const satisfies EventType;
