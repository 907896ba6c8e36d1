/** What a voice does with its words, as a reader says it. */
const told: Readonly<Record<string, string>> = {
  assert: 'said',
  deny: 'denied',
  decline: 'declined to say',
  correct: 'corrected',
  retract: 'took back',
  ask: 'asked',
  order: 'ordered',
  promise: 'promised',
  threaten: 'threatened',
  accuse: 'accused',
  believe: 'believed',
  intend: 'intended',
};

/** "deny" as "denied"; what has no name of its own stays as it is. */
export const actName = (act: string): string => told[act] ?? act;

/** What changes or takes away what was said before is looked at first. */
const weighty: ReadonlySet<string> = new Set(['deny', 'correct', 'retract']);

export const isWeighty = (act: string): boolean => weighty.has(act);

/** The acts of a voice, the most frequent first. */
export const actsOf = (acts: Readonly<Record<string, number>>): readonly (readonly [act: string, count: number])[] =>
  Object.entries(acts)
    .filter(([, count]) => count > 0)
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
