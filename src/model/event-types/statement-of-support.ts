import type { EventType } from '../event-type.ts';

/** Statement of support. */
export const statementOfSupport = {
  id: 'statement-of-support',
  label: 'Statement of support',
  family: 'diplomacy',
  definition: 'A side praises, backs, thanks, recognises or voices solidarity with another.',
  roles: ['actor', 'recipient', 'topic'],
  codes: { case: 'DIPLO', plover: { event: 'SUPPORT' } },
  examples: {
    valid: [
      { text: 'The alliance voiced support for the new cabinet.', why: 'phrase' },
      { text: "The envoy praised the country's reforms.", why: 'verb' },
    ],
    notValid: [
      { text: 'Four pillars support the roof.', why: 'engineering' },
      { text: 'The walking stick gave support.', why: 'everyday' },
    ],
  },
} as const satisfies EventType;
