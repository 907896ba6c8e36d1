import type { EventType } from '../event-type.ts';

/** Surrender. */
export const surrender = {
  id: 'surrender',
  label: 'Surrender',
  family: 'state',
  definition: 'Fighters, suspects or a side give themselves up.',
  roles: ['actor', 'recipient', 'topic'],
  codes: { acled: 'Agreement', plover: { event: 'RETREAT' } },
  examples: {
    valid: [
      { text: 'Forty rebels surrendered to the army.', why: 'verb' },
      { text: 'The suspect turned himself in.', why: 'phrase' },
    ],
    notValid: [
      { text: 'She surrendered her seat to an old man.', why: 'courtesy' },
      { text: 'The champions surrendered their lead.', why: 'sport' },
    ],
  },
} as const satisfies EventType;
