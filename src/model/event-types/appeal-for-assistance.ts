import type { EventType } from '../event-type.ts';

/** Appeal for assistance. */
export const appealForAssistance = {
  id: 'appeal-for-assistance',
  label: 'Appeal for assistance',
  family: 'diplomacy',
  definition: 'An authority, organisation or group asks another for help: troops, police, money, relief or mediation.',
  roles: ['actor', 'recipient', 'topic'],
  codes: { case: 'DIPLO', plover: { event: 'REQUEST', mode: 'assist' } },
  examples: {
    valid: [
      { text: 'The president turned to the regional alliance for assistance.', why: 'phrase with a recipient' },
      { text: 'The governor requested reinforcements from the capital.', why: 'request with an object of help' },
    ],
    notValid: [
      { text: 'The defence filed an appeal against the sentence.', why: 'a legal appeal' },
      { text: "The singer's appeal to young listeners is clear.", why: 'attraction' },
    ],
  },
} as const satisfies EventType;
