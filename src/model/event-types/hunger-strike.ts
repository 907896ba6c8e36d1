import type { EventType } from '../event-type.ts';

/** Hunger strike. */
export const hungerStrike = {
  id: 'hunger-strike',
  label: 'Hunger strike',
  family: 'protest',
  definition: 'A person or group refuses food as a protest.',
  roles: ['actor', 'target', 'topic'],
  codes: { acled: 'Peaceful protest', plover: { event: 'PROTEST', mode: 'hunger' } },
  examples: {
    valid: [
      { text: 'Six prisoners began a hunger strike.', why: 'phrase' },
      { text: 'The writer has refused food for eight days.', why: 'verb phrase' },
    ],
    notValid: [
      { text: 'Hunger struck the province after the drought.', why: 'famine' },
      { text: 'The fast train was late.', why: 'another sense' },
    ],
  },
} as const satisfies EventType;
