import type { EventType } from '../event-type.ts';

/** Execution. */
export const execution = {
  id: 'execution',
  label: 'Execution',
  family: 'justice',
  definition: "A state puts a person to death under a court's sentence.",
  roles: ['actor', 'target', 'topic'],
  codes: { acled: 'Attack' },
  examples: {
    valid: [
      { text: 'The prisoner was hanged at dawn after the court refused mercy.', why: 'carried out by the state' },
      { text: 'The death sentence was carried out on Friday.', why: 'phrase' },
    ],
    notValid: [
      { text: 'The execution of the budget is on schedule.', why: 'carrying out a plan' },
      { text: "The band's execution of the piece was flawless.", why: 'performance' },
    ],
  },
} as const satisfies EventType;
