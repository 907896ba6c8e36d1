import type { EventType } from '../event-type.ts';

/** Aid given. */
export const aid = {
  id: 'aid',
  label: 'Aid given',
  family: 'diplomacy',
  definition: 'A state or organisation gives or delivers money, goods, relief or military help to another.',
  roles: ['actor', 'recipient', 'topic'],
  codes: { case: 'DIPLO', plover: { event: 'AID' } },
  examples: {
    valid: [
      { text: 'The agency delivered 40 tonnes of food aid to the camps.', why: 'relief delivered' },
      { text: 'A grant of 2 million dollars was donated to the hospital.', why: 'passive, money' },
    ],
    notValid: [
      { text: 'The visual aid helped the class follow the lesson.', why: 'another sense of the word' },
      { text: 'The governor asked the capital for help.', why: 'help asked for, not given' },
    ],
  },
} as const satisfies EventType;
