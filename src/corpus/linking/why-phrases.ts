/** What a link is explained with; `…` is where the words of the two reports go. */
const whyPhrases = {
  'same-day': 'same day: …',
  'days-meet': 'days that can be one: …',
  'days-apart': '… days apart',
  'same-place': 'same place: …',
  'same-region': 'same region: …',
  near: '… km apart',
  'same-spot': 'same spot: …',
  people: 'both name …',
  toll: 'same toll: …',
  words: 'shared words: …',
  type: 'same kind: …',
  reviewer: 'put together by a reviewer',
} as const;

export type WhyPhrase = keyof typeof whyPhrases;

/** A reason in words. */
export const phrase = (which: WhyPhrase, words: string | number = ''): string =>
  whyPhrases[which].replace('…', String(words));
