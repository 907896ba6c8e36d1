import type { EventType } from '../event-type.ts';

/** Government regains territory. */
export const governmentRegainsTerritory = {
  id: 'government-regains-territory',
  label: 'Government regains territory',
  family: 'violence',
  definition: 'State forces fight their way into, retake or take control of territory held by an armed group.',
  roles: ['actor', 'target'],
  codes: { acled: 'Government regains territory', plover: { event: 'ASSAULT', mode: 'heavy-weapons' } },
  examples: {
    valid: [
      { text: 'Government troops recaptured the town on Tuesday.', why: 'state forces' },
      { text: 'The army regained control of the valley.', why: 'phrase' },
    ],
    notValid: [
      { text: 'The striker recaptured his form.', why: 'sport' },
      { text: 'Rebels captured the town.', why: 'the other side' },
    ],
  },
} as const satisfies EventType;
