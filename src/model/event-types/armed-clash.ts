import type { EventType } from '../event-type.ts';

/** Armed clash. */
export const armedClash = {
  id: 'armed-clash',
  label: 'Armed clash',
  family: 'violence',
  definition: 'Two armed sides fight each other: battle, firefight, exchange of fire, ambush of armed forces.',
  roles: ['actor', 'target', 'instrument'],
  codes: { acled: 'Armed clash', plover: { event: 'ASSAULT', mode: 'firearms' }, muc4: 'ATTACK' },
  examples: {
    valid: [
      { text: 'Soldiers clashed with rebels near the dam for six hours.', why: 'two armed sides' },
      { text: 'Nine fighters died in a gun battle on the ridge.', why: 'nominal' },
      { text: 'The army denied that there had been fighting in the valley.', why: 'denied event keeps its type' },
    ],
    notValid: [
      { text: 'The two ministers clashed over the budget.', why: 'a clash of words' },
      { text: 'Supporters say the title fight will be close.', why: 'sport' },
    ],
  },
} as const satisfies EventType;
