import type { EventType } from '../event-type.ts';

/** Mediation. */
export const mediation = {
  id: 'mediation',
  label: 'Mediation',
  family: 'diplomacy',
  definition: 'A third party helps two sides in dispute to talk or settle.',
  roles: ['actor', 'recipient', 'topic'],
  codes: { plover: { event: 'CONSULT', mode: 'third-party' }, case: 'DIPLO' },
  examples: {
    valid: [
      { text: 'The envoy mediated between the two factions.', why: 'verb' },
      { text: 'The church offered its mediation.', why: 'nominal' },
    ],
    notValid: [
      { text: 'Meditation calms the mind.', why: 'a near word' },
      { text: 'The clubs settled the fee by themselves.', why: 'no third party' },
    ],
  },
} as const satisfies EventType;
