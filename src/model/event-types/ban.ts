import type { EventType } from '../event-type.ts';

/** Ban or restriction imposed. */
export const ban = {
  id: 'ban',
  label: 'Ban or restriction imposed',
  family: 'coercion',
  definition: 'An authority forbids an activity, group, gathering or movement, or closes a place, road or border.',
  roles: ['actor', 'target', 'topic'],
  codes: { plover: { event: 'COERCE', mode: 'restrict' } },
  examples: {
    valid: [
      { text: 'The city banned gatherings of more than ten people.', why: 'an activity forbidden' },
      { text: 'The border with the north was closed on Friday.', why: 'closing of a border' },
    ],
    notValid: [
      { text: "The referee's ban ends in May.", why: 'sport' },
      { text: 'The government lifted the ban on exports.', why: 'a restriction ended' },
    ],
  },
} as const satisfies EventType;
