import type { EventType } from '../event-type.ts';

/** Forced stoppage of work or transport. */
export const forcedWorkStoppage = {
  id: 'forced-work-stoppage',
  label: 'Forced stoppage of work or transport',
  family: 'coercion',
  definition: 'An armed group compels people, by order or threat, to stop work, traffic or trade.',
  roles: ['actor', 'target', 'topic'],
  codes: { muc4: 'FORCED WORK STOPPAGE', plover: { event: 'COERCE', mode: 'restrict' } },
  examples: {
    valid: [
      { text: 'The rebels ordered a halt to all traffic on the highway.', why: 'order' },
      { text: 'An armed stoppage ordered by the group shut shops in six towns.', why: 'nominal' },
    ],
    notValid: [
      { text: 'Bus drivers stopped work for higher pay.', why: 'a strike of their own will' },
      { text: 'Rain stopped play.', why: 'sport' },
    ],
  },
} as const satisfies EventType;
