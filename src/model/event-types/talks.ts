import type { EventType } from '../event-type.ts';

/** Talks or meeting. */
export const talks = {
  id: 'talks',
  label: 'Talks or meeting',
  family: 'diplomacy',
  definition: 'Officials or sides meet, negotiate, telephone or confer.',
  roles: ['actor', 'recipient', 'topic'],
  codes: { plover: { event: 'CONSULT', mode: 'multilateral' }, case: 'DIPLO' },
  examples: {
    valid: [
      { text: 'The two foreign ministers held talks in Lakeport.', why: 'phrase' },
      { text: 'The premier telephoned her counterpart.', why: 'verb' },
    ],
    notValid: [
      { text: 'The baby talks already.', why: 'everyday' },
      { text: 'The two rivers meet at the bridge.', why: 'geography' },
    ],
  },
} as const satisfies EventType;
