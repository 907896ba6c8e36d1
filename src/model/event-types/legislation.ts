import type { EventType } from '../event-type.ts';

/** Law or decree. */
export const legislation = {
  id: 'legislation',
  label: 'Law or decree',
  family: 'state',
  definition: 'A parliament, cabinet or head of state adopts, signs or repeals a law, decree or constitution.',
  roles: ['actor', 'target', 'topic'],
  codes: {},
  examples: {
    valid: [
      { text: 'Parliament passed a law on water rights.', why: 'phrase' },
      { text: 'The decree was signed on Friday.', why: 'passive' },
    ],
    notValid: [
      { text: 'The law of gravity explains the tides.', why: 'science' },
      { text: 'She passed the bread.', why: 'another sense' },
    ],
  },
} as const satisfies EventType;
