import type { EventType } from '../event-type.ts';

/** Ceasefire. */
export const ceasefire = {
  id: 'ceasefire',
  label: 'Ceasefire',
  family: 'diplomacy',
  definition: 'Fighting sides declare, agree, extend or keep a truce or halt in hostilities.',
  roles: ['actor', 'recipient', 'topic'],
  codes: { acled: 'Agreement', plover: { event: 'RETREAT', mode: 'ceasefire' } },
  examples: {
    valid: [
      { text: 'The rebels declared a ten-day ceasefire.', why: 'one side declares' },
      { text: 'A truce took effect at midnight.', why: 'nominal' },
    ],
    notValid: [
      { text: 'Shoppers saw no truce in the price war.', why: 'metaphor' },
      { text: 'Shells fell all night on the town.', why: 'fighting goes on' },
    ],
  },
} as const satisfies EventType;
