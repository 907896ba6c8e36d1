import type { EventType } from '../event-type.ts';

/** Deportation or extradition. */
export const deportation = {
  id: 'deportation',
  label: 'Deportation or extradition',
  family: 'coercion',
  definition: 'An authority sends a person out of the country or hands them over to another state.',
  roles: ['actor', 'target', 'topic'],
  codes: { plover: { event: 'COERCE', mode: 'deport' } },
  examples: {
    valid: [
      { text: 'Two students were deported to their home country.', why: 'passive' },
      { text: 'The court approved the extradition of the banker.', why: 'nominal' },
    ],
    notValid: [
      { text: "The ferry's departure was delayed.", why: 'a near word' },
      { text: 'The envoy was expelled.', why: 'expulsion of diplomats is a diplomatic act' },
    ],
  },
} as const satisfies EventType;
