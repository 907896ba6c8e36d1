import type { EventType } from '../event-type.ts';

/** Road block or occupation by protesters. */
export const obstruction = {
  id: 'obstruction',
  label: 'Road block or occupation by protesters',
  family: 'protest',
  definition: 'Protesters block a road, rail line or entrance, or occupy a building.',
  roles: ['actor', 'target', 'topic'],
  codes: { acled: 'Peaceful protest', plover: { event: 'PROTEST', mode: 'obstruct' } },
  examples: {
    valid: [
      { text: 'Farmers blocked the highway with tractors.', why: 'verb and road' },
      { text: "Students occupied the rector's office.", why: 'occupation' },
    ],
    notValid: [
      { text: 'The tall hat blocked my view.', why: 'everyday' },
      { text: 'Snow blocked the pass.', why: 'weather' },
    ],
  },
} as const satisfies EventType;
