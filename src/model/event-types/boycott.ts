import type { EventType } from '../event-type.ts';

/** Boycott. */
export const boycott = {
  id: 'boycott',
  label: 'Boycott',
  family: 'protest',
  definition: 'A group refuses to take part in, buy from or deal with something as a protest.',
  roles: ['actor', 'target', 'topic'],
  codes: { acled: 'Peaceful protest', plover: { event: 'PROTEST', mode: 'boycott' } },
  examples: {
    valid: [
      { text: 'The opposition boycotted the vote.', why: 'active verb' },
      { text: 'Traders called a boycott of imported rice.', why: 'nominal' },
    ],
    notValid: [
      { text: 'Rain kept the spectators away.', why: 'no refusal' },
      { text: 'The party took part in the vote.', why: 'the opposite' },
    ],
  },
} as const satisfies EventType;
