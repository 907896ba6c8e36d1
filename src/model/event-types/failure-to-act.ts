import type { EventType } from '../event-type.ts';

/** Failure of the authorities to act. */
export const failureToAct = {
  id: 'failure-to-act',
  label: 'Failure of the authorities to act',
  family: 'state',
  definition: 'Police, soldiers or officials stand by, refuse or fail to intervene, come or protect.',
  roles: ['actor', 'target', 'topic'],
  codes: {},
  examples: {
    valid: [
      { text: 'Officers stood by while the shops burned.', why: 'phrase' },
      { text: 'Residents said the police did not respond to their calls.', why: 'negated verb' },
      { text: 'The inquiry faulted the inaction of the force.', why: 'nominal' },
    ],
    notValid: [
      { text: 'The batsman failed to score.', why: 'no authority' },
      { text: 'The engine failed on take-off.', why: 'a machine' },
    ],
  },
} as const satisfies EventType;
