import type { EventType } from '../event-type.ts';

/** Retraction. */
export const retraction = {
  id: 'retraction',
  label: 'Retraction',
  family: 'discourse',
  definition: 'A medium, official or body withdraws a statement, figure or report it made.',
  roles: ['actor', 'target', 'topic'],
  codes: {},
  examples: {
    valid: [
      { text: 'The ministry withdrew the death toll it had published.', why: 'verb and object' },
      { text: 'The paper retracted the story.', why: 'verb' },
    ],
    notValid: [
      { text: 'The wheels retracted after take-off.', why: 'a machine' },
      { text: 'The troops withdrew.', why: 'soldiers' },
    ],
  },
} as const satisfies EventType;
