import type { EventType } from '../event-type.ts';

/** Natural disaster. */
export const naturalDisaster = {
  id: 'natural-disaster',
  label: 'Natural disaster',
  family: 'disaster',
  definition: 'An earthquake, flood, storm, eruption, landslide, drought, wildfire or other force of nature does harm.',
  roles: ['target', 'topic'],
  codes: { case: 'NATURAL_DISASTER' },
  examples: {
    valid: [
      { text: 'An earthquake shook the southern coast.', why: 'verb' },
      { text: 'Floods cut off three villages.', why: 'nominal actor' },
    ],
    notValid: [
      { text: 'A flood of letters reached the editor.', why: 'metaphor' },
      { text: 'The vote was a political earthquake.', why: 'metaphor' },
    ],
  },
} as const satisfies EventType;
