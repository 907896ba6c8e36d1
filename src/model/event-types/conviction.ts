import type { EventType } from '../event-type.ts';

/** Conviction or sentence. */
export const conviction = {
  id: 'conviction',
  label: 'Conviction or sentence',
  family: 'justice',
  definition: 'A court finds a person guilty or passes a sentence.',
  roles: ['actor', 'target', 'topic'],
  codes: { plover: { event: 'SANCTION', mode: 'convict' } },
  examples: {
    valid: [
      { text: 'The court sentenced the officer to nine years in prison.', why: 'sentence' },
      { text: 'Two traders were convicted of fraud.', why: 'passive' },
    ],
    notValid: [
      { text: 'He spoke with great conviction.', why: 'a belief' },
      { text: 'The last sentence of the letter is missing.', why: 'grammar' },
    ],
  },
} as const satisfies EventType;
