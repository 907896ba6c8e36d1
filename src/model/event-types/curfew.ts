import type { EventType } from '../event-type.ts';

/** Curfew. */
export const curfew = {
  id: 'curfew',
  label: 'Curfew',
  family: 'coercion',
  definition: 'An authority orders people to stay indoors for certain hours, or extends such an order.',
  roles: ['actor', 'target', 'topic'],
  codes: { plover: { event: 'COERCE', mode: 'curfew' } },
  examples: {
    valid: [
      { text: 'The army imposed a night curfew in three districts.', why: 'verb and noun' },
      { text: 'The town was placed under curfew from dusk.', why: 'passive' },
    ],
    notValid: [
      { text: "The teenager's parents gave her a ten o'clock rule.", why: 'private' },
      { text: 'The curfew was lifted on Friday.', why: 'ending it is another type' },
    ],
  },
} as const satisfies EventType;
