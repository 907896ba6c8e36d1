import type { EventType } from '../event-type.ts';

/** Riot. */
export const riot = {
  id: 'riot',
  label: 'Riot',
  family: 'violence',
  definition: 'A crowd acts violently in public during unrest: throws stones, fights police, destroys things.',
  roles: ['actor', 'target', 'instrument'],
  codes: { acled: 'Violent demonstration', plover: { event: 'PROTEST', mode: 'riot' } },
  examples: {
    valid: [
      { text: 'Mass riots broke out in the port.', why: 'nominal' },
      { text: 'Youths pelted officers with stones.', why: 'verb' },
    ],
    notValid: [
      { text: 'The garden was a riot of colour.', why: 'metaphor' },
      { text: 'The comedian was a riot, viewers said.', why: 'slang' },
    ],
  },
} as const satisfies EventType;
