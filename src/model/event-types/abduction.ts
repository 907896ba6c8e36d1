import type { EventType } from '../event-type.ts';

/** Abduction or hostage-taking. */
export const abduction = {
  id: 'abduction',
  label: 'Abduction or hostage-taking',
  family: 'violence',
  definition:
    'Someone takes a person away or holds them against their will, without lawful arrest; forced disappearances, hostage-taking and hijacking count.',
  roles: ['actor', 'target'],
  codes: { acled: 'Abduction/forced disappearance', plover: { event: 'ASSAULT', mode: 'abduct' }, muc4: 'KIDNAPPING' },
  examples: {
    valid: [
      { text: 'Gunmen abducted two engineers on the road to Qaratau.', why: 'active verb, a person taken' },
      {
        text: "The mayor's driver was kidnapped on Sunday night and has not been seen since.",
        why: 'passive, nobody named as actor',
      },
      { text: 'The group denied the kidnapping of the three aid workers.', why: 'a denied event keeps its type' },
    ],
    notValid: [
      { text: 'The review said the debate had been hijacked by side issues.', why: 'metaphor, nobody is held' },
      { text: 'Police arrested two engineers on the road to Qaratau.', why: 'lawful arrest is another type' },
    ],
  },
} as const satisfies EventType;
