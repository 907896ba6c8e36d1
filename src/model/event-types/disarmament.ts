import type { EventType } from '../event-type.ts';

/** Disarmament. */
export const disarmament = {
  id: 'disarmament',
  label: 'Disarmament',
  family: 'diplomacy',
  definition: 'An armed group or state gives up or destroys its own weapons.',
  roles: ['actor', 'recipient', 'topic'],
  codes: { acled: 'Disrupted weapons use', plover: { event: 'RETREAT', mode: 'disarm' } },
  examples: {
    valid: [
      { text: 'The militia laid down its arms on Saturday.', why: 'phrase' },
      { text: 'The disarmament of the brigade took four weeks.', why: 'nominal' },
    ],
    notValid: [
      { text: 'Her smile is disarming.', why: 'adjective' },
      { text: 'Police seized rifles from the cellar.', why: 'weapons taken by others' },
    ],
  },
} as const satisfies EventType;
