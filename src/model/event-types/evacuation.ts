import type { EventType } from '../event-type.ts';

/** Evacuation. */
export const evacuation = {
  id: 'evacuation',
  label: 'Evacuation',
  family: 'disaster',
  definition: 'Authorities or helpers move people out of a dangerous place, or order them to leave.',
  roles: ['actor', 'target', 'topic'],
  codes: {},
  examples: {
    valid: [
      { text: 'Firefighters evacuated 300 residents.', why: 'verb' },
      { text: 'The evacuation of the hospital began at noon.', why: 'nominal' },
    ],
    notValid: [
      { text: 'The families fled across the river.', why: 'flight on their own' },
      { text: 'Embers were sucked out by an evacuation pump.', why: 'a machine' },
    ],
  },
} as const satisfies EventType;
