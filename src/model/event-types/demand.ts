import type { EventType } from '../event-type.ts';

/** Demand or request. */
export const demand = {
  id: 'demand',
  label: 'Demand or request',
  family: 'discourse',
  definition:
    'Someone asks, urges or orders another to do or stop something: a change of policy, release, talks, withdrawal.',
  roles: ['actor', 'recipient', 'topic'],
  codes: { case: 'DIPLO', plover: { event: 'REQUEST', mode: 'change' } },
  examples: {
    valid: [
      { text: 'The union demanded a rise of ten per cent.', why: 'verb' },
      { text: 'The council called for the withdrawal of all troops.', why: 'phrase' },
    ],
    notValid: [
      { text: 'Consumer demand for wheat rose sharply.', why: 'economics' },
      { text: 'Climbing is a demanding sport.', why: 'adjective' },
    ],
  },
} as const satisfies EventType;
