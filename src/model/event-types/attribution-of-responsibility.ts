import type { EventType } from '../event-type.ts';

/** Attribution of responsibility. */
export const attributionOfResponsibility = {
  id: 'attribution-of-responsibility',
  label: 'Attribution of responsibility',
  family: 'discourse',
  definition:
    'Someone claims responsibility for an act, or says that a named party is behind it, or denies being behind it.',
  roles: ['actor', 'target', 'topic'],
  codes: { plover: { event: 'ACCUSE', mode: 'allege' }, case: 'ATTRIB' },
  examples: {
    valid: [
      { text: 'An armed group claimed responsibility for the bombing.', why: 'a claim' },
      { text: 'The ministry blamed a neighbouring state for the breach.', why: 'blame' },
      { text: 'The rebels denied involvement in the ambush.', why: 'denial of responsibility' },
    ],
    notValid: [
      { text: 'Drivers blamed the rain for the delay.', why: 'weather is no party' },
      { text: 'The new minister takes responsibility for transport.', why: 'holding an office' },
    ],
  },
} as const satisfies EventType;
