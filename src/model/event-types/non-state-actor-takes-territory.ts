import type { EventType } from '../event-type.ts';

/** Non-state actor takes territory. */
export const nonStateActorTakesTerritory = {
  id: 'non-state-actor-takes-territory',
  label: 'Non-state actor takes territory',
  family: 'violence',
  definition: 'An armed group fights its way into or takes control of a town, base or area.',
  roles: ['actor', 'target'],
  codes: { acled: 'Non-state actor overtakes territory', plover: { event: 'ASSAULT', mode: 'heavy-weapons' } },
  examples: {
    valid: [
      { text: 'Rebels seized the garrison town after a night of fighting.', why: 'armed group' },
      { text: 'The militia overran two army posts.', why: 'verb' },
    ],
    notValid: [
      { text: 'Rebels in the party captured the youth vote.', why: 'politics' },
      { text: 'The army retook the town.', why: "the state's forces" },
    ],
  },
} as const satisfies EventType;
