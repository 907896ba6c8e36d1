import type { IncidentWords } from '../../language/parts/incidents.ts';
import { memoByKey } from '../../text/memo.ts';
import type { TokenTrie } from '../../text/trie.ts';
import { buildTrie, splitPhrase } from '../../text/trie.ts';
import type { Doc } from '../doc.ts';

type Turn = 'separate' | 'background';

/** The segment of sentences that belong to no incident of the report: background, statistics. */
export const BACKGROUND = -1;

const compile = memoByKey((words: IncidentWords): TokenTrie<Turn> =>
  buildTrie(
    [
      ...words.separate.map((phrase) => [phrase, 'separate'] as const),
      ...words.background.map((phrase) => [phrase, 'background'] as const),
    ],
    splitPhrase,
  ),
);

const turnIn = (doc: Doc, first: number, last: number): Turn | undefined => {
  const turns = compile(doc.pack.incidents);
  for (let index = first; index < last; index += 1) {
    const found = turns.longest(doc.tokens, index, last);
    if (found) return found.value;
  }
  return undefined;
};

/**
 * The incident each sentence tells: 0 is the lead. "In a separate incident, …" opens another that lasts to the end of
 * the report or the next turn; a sentence of background ("the third killing this year") belongs to none.
 */
export const segmentsOf = (doc: Doc): readonly number[] => {
  let current = 0;
  return doc.sentences.map(({ first, last }, index) => {
    const turn = turnIn(doc, first, last);
    if (turn === 'separate' && index > 0) current += 1;
    return turn === 'background' ? BACKGROUND : current;
  });
};
