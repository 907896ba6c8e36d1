import type { EventType } from '../event-type.ts';

/** Arrest or detention. */
export const arrest = {
  id: 'arrest',
  label: 'Arrest or detention',
  family: 'coercion',
  definition: 'Police, soldiers or another authority take a person into custody or hold them.',
  roles: ['actor', 'target', 'topic'],
  codes: { acled: 'Arrests', plover: { event: 'COERCE', mode: 'arrest' } },
  examples: {
    valid: [
      { text: 'Police arrested 40 people after the march.', why: 'active verb' },
      { text: 'Two brothers were taken into custody on suspicion of theft.', why: 'passive phrase' },
    ],
    notValid: [
      { text: 'New measures arrested the fall of the currency.', why: 'stopped a development' },
      { text: 'The patient died of cardiac arrest.', why: 'medical' },
    ],
  },
} as const satisfies EventType;
