import type { EventType } from '../event-type.ts';

/** Base established. */
export const baseEstablished = {
  id: 'base-established',
  label: 'Base established',
  family: 'state',
  definition: 'An armed force sets up a base, headquarters, camp, checkpoint or observation post.',
  roles: ['actor', 'target', 'topic'],
  codes: { acled: 'Headquarters or base established', plover: { event: 'MOBILIZE' } },
  examples: {
    valid: [
      { text: 'Troops set up an observation post above the village.', why: 'verb and kind of post' },
      { text: 'The establishment of a new military base was confirmed on Monday.', why: 'nominal' },
    ],
    notValid: [
      { text: 'The company set up its headquarters in Lakeport.', why: 'no armed force' },
      { text: 'Runners touched third base twice.', why: 'sport' },
    ],
  },
} as const satisfies EventType;
