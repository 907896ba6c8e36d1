import type { EventType } from '../event-type.ts';

/** Criticism or condemnation. */
export const criticism = {
  id: 'criticism',
  label: 'Criticism or condemnation',
  family: 'discourse',
  definition: 'Someone with a public role denounces, condemns, protests in words against or accuses another.',
  roles: ['actor', 'target', 'topic'],
  codes: { case: 'DIPLO', plover: { event: 'ACCUSE', mode: 'disapprove' } },
  examples: {
    valid: [
      { text: 'The council condemned the missile test.', why: 'verb' },
      { text: 'The ministry summoned the ambassador to complain about the flights.', why: 'diplomatic complaint' },
    ],
    notValid: [
      { text: 'The building was condemned as unsafe and pulled down.', why: 'declared unfit' },
      { text: 'Critics praised the novel.', why: 'reviewers' },
    ],
  },
} as const satisfies EventType;
