import type { EventType } from '../event-type.ts';

/** Expulsion of diplomats or officials. */
export const expulsion = {
  id: 'expulsion',
  label: 'Expulsion of diplomats or officials',
  family: 'diplomacy',
  definition: 'A state tells diplomats, inspectors, journalists or organisations of another to leave.',
  roles: ['actor', 'target', 'recipient'],
  codes: { plover: { event: 'SANCTION', mode: 'expel' }, case: 'DIPLO' },
  examples: {
    valid: [
      { text: 'The government expelled four diplomats.', why: 'verb' },
      { text: 'The attache was declared persona non grata.', why: 'phrase' },
    ],
    notValid: [
      { text: 'The boy was expelled from school.', why: 'a school' },
      { text: 'The lungs expel air.', why: 'body' },
    ],
  },
} as const satisfies EventType;
