import type { EventType } from '../event-type.ts';

/** Announcement. */
export const announcement = {
  id: 'announcement',
  label: 'Announcement',
  family: 'discourse',
  definition: 'An authority or organisation makes public a plan, decision or result that no more exact type covers.',
  roles: ['actor', 'recipient', 'topic'],
  codes: {},
  examples: {
    valid: [
      { text: 'The ministry announced a new timetable for the census.', why: 'a decision made public' },
      { text: 'The unveiling of the ten-year water plan took place in Lakeport.', why: 'nominal' },
    ],
    notValid: [
      { text: 'The mayor said the weather had been fine.', why: 'saying is attribution, not announcement' },
      { text: 'Snow announced the coming of winter.', why: 'metaphor' },
    ],
  },
} as const satisfies EventType;
