import type { EventType } from '../event-type.ts';

/** Correction. */
export const correction = {
  id: 'correction',
  label: 'Correction',
  family: 'discourse',
  definition:
    'A medium, agency or authority says that something it published or stated was wrong and gives the right version.',
  roles: ['actor', 'target', 'topic'],
  codes: {},
  examples: {
    valid: [
      { text: 'The agency corrected its earlier report to say nine were hurt.', why: 'active' },
      { text: 'Correction: an earlier version of this article gave the wrong date.', why: 'label at the head' },
    ],
    notValid: [
      { text: 'Markets went through a correction in May.', why: 'finance' },
      { text: 'The prisoner was moved to a correctional facility.', why: 'prison' },
    ],
  },
} as const satisfies EventType;
