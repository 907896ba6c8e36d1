import type { EventType } from '../event-type.ts';

/** Blockade or siege. */
export const blockade = {
  id: 'blockade',
  label: 'Blockade or siege',
  family: 'coercion',
  definition: 'A force surrounds a place or cuts it off so that people or goods cannot pass.',
  roles: ['actor', 'target'],
  codes: { plover: { event: 'COERCE', mode: 'restrict' } },
  examples: {
    valid: [
      { text: 'The army besieged the town for eleven days.', why: 'surrounding' },
      { text: 'A naval blockade of the island began on Monday.', why: 'nominal' },
    ],
    notValid: [
      { text: 'Farmers blocked the highway with tractors.', why: 'obstruction by protesters' },
      { text: 'The singer was besieged by fans at the airport.', why: 'enthusiasm' },
    ],
  },
} as const satisfies EventType;
