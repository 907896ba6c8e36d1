import type { EventType } from '../event-type.ts';

/** Agreement. */
export const agreement = {
  id: 'agreement',
  label: 'Agreement',
  family: 'diplomacy',
  definition: 'Two or more sides reach, sign or commit themselves to an accord, deal, pact or joint undertaking.',
  roles: ['actor', 'recipient', 'topic'],
  codes: { acled: 'Agreement', plover: { event: 'AGREE' } },
  examples: {
    valid: [
      { text: 'The two governments signed a border agreement in Lakeport on Monday.', why: 'a signed accord' },
      { text: 'Both sides agreed to exchange prisoners.', why: 'a commitment to act' },
    ],
    notValid: [
      { text: 'Most readers agree that the film is too long.', why: 'agreeing in opinion is no undertaking' },
      { text: 'Without a deal on wages the port will stay closed.', why: 'a deal that is only a condition' },
    ],
  },
} as const satisfies EventType;
