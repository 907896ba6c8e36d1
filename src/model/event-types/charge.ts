import type { EventType } from '../event-type.ts';

/** Charge or indictment. */
export const charge = {
  id: 'charge',
  label: 'Charge or indictment',
  family: 'justice',
  definition: 'A prosecutor, police or court formally accuses a person of an offence.',
  roles: ['actor', 'target', 'topic'],
  codes: { plover: { event: 'ACCUSE', mode: 'allege' } },
  examples: {
    valid: [
      { text: 'Prosecutors charged two officers with manslaughter.', why: 'charge with an offence' },
      { text: 'A former mayor was indicted for fraud.', why: 'passive' },
    ],
    notValid: [
      { text: 'The bank charged customers two dollars a month.', why: 'a fee' },
      { text: 'The engineer is in charge of the dam.', why: 'responsibility' },
    ],
  },
} as const satisfies EventType;
