import type { EventType } from '../event-type.ts';

/** Non-violent transfer of territory. */
export const nonViolentTerritoryTransfer = {
  id: 'non-violent-territory-transfer',
  label: 'Non-violent transfer of territory',
  family: 'state',
  definition: 'Control of a place changes hands without fighting: handover, entry after the other side left.',
  roles: ['actor', 'target', 'recipient'],
  codes: { acled: 'Non-violent transfer of territory', plover: { event: 'RETREAT', mode: 'withdraw' } },
  examples: {
    valid: [
      { text: 'The rebels handed over the town to the army without a shot.', why: 'handover' },
      { text: 'The district was returned to the republic under the accord.', why: 'passive' },
    ],
    notValid: [
      { text: 'The dealer handed over the keys of the car.', why: 'a thing' },
      { text: 'The army stormed the town.', why: 'by force' },
    ],
  },
} as const satisfies EventType;
