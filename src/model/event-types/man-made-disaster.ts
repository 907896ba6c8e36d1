import type { EventType } from '../event-type.ts';

/** Accident or man-made disaster. */
export const manMadeDisaster = {
  id: 'man-made-disaster',
  label: 'Accident or man-made disaster',
  family: 'disaster',
  definition: 'A crash, accidental fire or explosion, collapse, spill, leak or poisoning causes harm without intent.',
  roles: ['actor', 'target', 'topic'],
  codes: { case: 'MAN_MADE_DISASTER' },
  examples: {
    valid: [
      { text: 'Two trains collided outside the junction.', why: 'verb' },
      { text: 'The collapse of the mine shaft trapped six.', why: 'nominal' },
    ],
    notValid: [
      { text: 'The currency crashed on Monday.', why: 'finance' },
      { text: 'A bomb exploded in the station.', why: 'with intent' },
    ],
  },
} as const satisfies EventType;
