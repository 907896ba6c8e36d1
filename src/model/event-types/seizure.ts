import type { EventType } from '../event-type.ts';

/** Seizure of property. */
export const seizure = {
  id: 'seizure',
  label: 'Seizure of property',
  family: 'coercion',
  definition: 'An authority or group takes goods, money, land or buildings from their holder.',
  roles: ['actor', 'target', 'topic'],
  codes: { plover: { event: 'COERCE', mode: 'seize' } },
  examples: {
    valid: [
      { text: 'Tax officers confiscated three trucks.', why: 'verb' },
      { text: 'The seizure of the estate was ruled unlawful.', why: 'nominal' },
    ],
    notValid: [
      { text: 'The patient had a seizure.', why: 'medical' },
      { text: 'She seized the chance.', why: 'figure of speech' },
    ],
  },
} as const satisfies EventType;
