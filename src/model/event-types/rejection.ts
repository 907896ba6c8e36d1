import type { EventType } from '../event-type.ts';

/** Rejection or refusal. */
export const rejection = {
  id: 'rejection',
  label: 'Rejection or refusal',
  family: 'diplomacy',
  definition: 'A side turns down a proposal, demand, request, meeting or offer.',
  roles: ['actor', 'recipient', 'topic'],
  codes: { case: 'DIPLO', plover: { event: 'REJECT' } },
  examples: {
    valid: [
      { text: 'The rebels rejected the peace plan.', why: 'verb' },
      { text: 'The ministry refused to meet the delegation.', why: 'phrase' },
    ],
    notValid: [
      { text: 'The body rejected the new kidney.', why: 'medical' },
      { text: 'The machine throws back bent coins.', why: 'a device' },
    ],
  },
} as const satisfies EventType;
