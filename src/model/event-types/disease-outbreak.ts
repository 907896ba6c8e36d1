import type { EventType } from '../event-type.ts';

/** Disease outbreak. */
export const diseaseOutbreak = {
  id: 'disease-outbreak',
  label: 'Disease outbreak',
  family: 'disaster',
  definition: 'A disease spreads among people or animals: outbreak, epidemic, cluster of infections.',
  roles: ['target', 'topic'],
  codes: { case: 'NATURAL_DISASTER' },
  examples: {
    valid: [
      { text: 'An outbreak of cholera was reported in the port.', why: 'nominal' },
      { text: 'Forty pupils were infected with measles.', why: 'passive' },
    ],
    notValid: [
      { text: 'Violence broke out after the match.', why: 'another outbreak' },
      { text: 'His laughter was infectious.', why: 'metaphor' },
    ],
  },
} as const satisfies EventType;
