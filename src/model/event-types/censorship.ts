import type { EventType } from '../event-type.ts';

/** Censorship. */
export const censorship = {
  id: 'censorship',
  label: 'Censorship',
  family: 'coercion',
  definition:
    'An authority stops media, publications or speech: closing an outlet, blocking a site, forbidding or cutting coverage.',
  roles: ['actor', 'target', 'topic'],
  codes: { plover: { event: 'COERCE', mode: 'censor' } },
  examples: {
    valid: [
      { text: 'Censors suspended two newspapers for a month.', why: 'media stopped' },
      { text: 'The site was blocked after it published the letter.', why: 'passive' },
    ],
    notValid: [
      { text: 'The motion to censure the minister failed.', why: 'censure is another word' },
      { text: 'The road was blocked by snow.', why: 'not media' },
    ],
  },
} as const satisfies EventType;
