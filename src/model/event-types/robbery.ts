import type { EventType } from '../event-type.ts';

/** Robbery or theft. */
export const robbery = {
  id: 'robbery',
  label: 'Robbery or theft',
  family: 'crime',
  definition: 'Someone takes money or goods from a person, bank, shop or vehicle by force, threat or theft.',
  roles: ['actor', 'target', 'instrument'],
  codes: { muc4: 'ROBBERY', case: 'ORG_CRIME' },
  examples: {
    valid: [
      { text: 'Two men robbed a bank in the old town.', why: 'verb' },
      { text: 'Cash was stolen from the post office.', why: 'passive' },
    ],
    notValid: [
      { text: 'The champions were robbed of a penalty.', why: 'sport' },
      { text: 'The dancer stole the show.', why: 'idiom' },
    ],
  },
} as const satisfies EventType;
