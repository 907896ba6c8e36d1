import type { EventType } from '../event-type.ts';

/** Organised crime. */
export const organisedCrime = {
  id: 'organised-crime',
  label: 'Organised crime',
  family: 'crime',
  definition:
    'People traffic, smuggle, deal in drugs or counterfeit goods, extort or act as a criminal gang, or such goods are seized.',
  roles: ['actor', 'target', 'topic'],
  codes: { case: 'ORG_CRIME' },
  examples: {
    valid: [
      { text: 'The ring smuggled cigarettes across the lake.', why: 'verb' },
      { text: 'Customs officers seized 300 kilos of cocaine.', why: 'seizure of drugs' },
    ],
    notValid: [
      { text: 'Traffic was heavy on the ring road.', why: 'cars' },
      { text: 'The gang of friends met for tea.', why: 'everyday' },
    ],
  },
} as const satisfies EventType;
