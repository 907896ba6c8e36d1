import type { EventType } from '../event-type.ts';

/** Strike. */
export const strike = {
  id: 'strike',
  label: 'Strike',
  family: 'protest',
  definition:
    'Workers, students or traders stop work or close shops to press a demand; general strikes and bandhs count.',
  roles: ['actor', 'target', 'topic'],
  codes: { acled: 'Peaceful protest', plover: { event: 'PROTEST', mode: 'strike' } },
  examples: {
    valid: [
      { text: 'Dock workers went on strike.', why: 'phrase' },
      { text: 'A general strike shut the capital.', why: 'nominal' },
    ],
    notValid: [
      { text: 'The bowler bowled a strike.', why: 'sport' },
      { text: 'Lightning struck the mast.', why: 'nature' },
    ],
  },
} as const satisfies EventType;
