import type { EventType } from '../event-type.ts';

/** Threat. */
export const threat = {
  id: 'threat',
  label: 'Threat',
  family: 'discourse',
  definition: 'Someone says they will harm, punish or cut off another, or gives an ultimatum.',
  roles: ['actor', 'target', 'topic'],
  codes: { plover: { event: 'THREATEN' } },
  examples: {
    valid: [
      { text: 'The general threatened to shell the port.', why: 'verb' },
      { text: 'A bomb threat emptied the school.', why: 'nominal' },
    ],
    notValid: [
      { text: 'Frost threatened the vines.', why: 'nature' },
      { text: 'The rule is under threat from rust.', why: 'figure of speech' },
    ],
  },
} as const satisfies EventType;
