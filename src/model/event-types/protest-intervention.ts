import type { EventType } from '../event-type.ts';

/** Protest with intervention. */
export const protestIntervention = {
  id: 'protest-intervention',
  label: 'Protest with intervention',
  family: 'protest',
  definition:
    'Police or soldiers break up, stop, disperse or make arrests at a peaceful gathering, without serious harm.',
  roles: ['actor', 'target', 'instrument'],
  codes: { acled: 'Protest with intervention', plover: { event: 'ASSAULT', mode: 'crowd-control' } },
  examples: {
    valid: [
      { text: 'Police dispersed the sit-in within an hour.', why: 'verb' },
      { text: 'The march was broken up by officers, who detained twelve.', why: 'passive' },
    ],
    notValid: [
      { text: 'The clouds dispersed by noon.', why: 'weather' },
      { text: 'Police shot at the marchers.', why: 'force with harm' },
    ],
  },
} as const satisfies EventType;
