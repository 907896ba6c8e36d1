import type { AttributionWords } from '../../language/parts/attribution.ts';
import type { Caveat } from '../../model/index.ts';
import { memoByKey } from '../../text/memo.ts';
import type { Range } from '../../text/range.ts';
import type { Sentence } from '../../text/sentences.ts';
import { buildTrie, splitPhrase, type TokenTrie } from '../../text/trie.ts';
import type { Doc } from '../doc.ts';
import type { Stage } from '../stage.ts';

type Needs = 'tokens' | 'sentences' | 'tags' | 'attributions' | 'figures' | 'events';
type Claim = { readonly id: string; readonly start: number; readonly end: number };

const phrases = memoByKey((words: AttributionWords): TokenTrie<true> =>
  buildTrie(
    words.caveats.map((phrase) => [phrase, true] as const),
    splitPhrase,
  ),
);

/** Claims a doubt can be about, by where they end: what others say first, then figures and events of the report. */
const claimsOf = (doc: Doc<Needs>): { readonly said: readonly Claim[]; readonly told: readonly Claim[] } => {
  const byEnd = (a: Claim, b: Claim): number => a.end - b.end;
  const said = doc.attributions.map(({ id, content }) => {
    const last = content[content.length - 1] as Range;
    return { id, start: (content[0] as Range).start, end: last.end };
  });
  const told = [
    ...doc.figures.map(({ id, span }) => ({ id, start: span.start, end: span.end })),
    ...doc.events.map(({ id, sentence }) => ({ id, start: sentence.start, end: sentence.end })),
  ];
  return { said: said.sort(byEnd), told: told.sort(byEnd) };
};

/** Index behind the last claim that ends before the offset. */
const endingBefore = (claims: readonly Claim[], offset: number): number => {
  let low = 0;
  let high = claims.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((claims[middle] as Claim).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** How many claims right before a doubt it can be about. */
const REACH = 4;

/** The claims that end in [from, to), the last ones first. */
const between = (claims: readonly Claim[], from: number, to: number): string[] =>
  claims
    .slice(Math.max(0, endingBefore(claims, to) - REACH), endingBefore(claims, to))
    .filter(({ end }) => end > from)
    .map(({ id }) => id);

/** `Rebels said they held the bridge. The claim | could not be independently verified |.` */
const run = (doc: Doc<Needs>): readonly Caveat[] => {
  const trie = phrases(doc.pack.attribution);
  const { said, told } = claimsOf(doc);
  const found: Caveat[] = [];
  doc.sentences.forEach((sentence, index) => {
    for (let at = sentence.first; at < sentence.last; at += 1) {
      const match = trie.longest(doc.tokens, at, sentence.last);
      if (!match) continue;
      const start = doc.tokens[at]?.start ?? sentence.start;
      const before = doc.sentences[index - 1] as Sentence | undefined;
      const from = before?.start ?? sentence.start;
      const own = between(said, sentence.start, start);
      const near = own.length > 0 ? own : between(said, from, start);
      found.push(
        Object.freeze({
          id: `c${found.length + 1}`,
          rule: `${doc.pack.id}/attribution/caveat`,
          certainty: 'stated' as const,
          span: { start, end: doc.tokens[match.end - 1]?.end ?? sentence.end },
          about: near.length > 0 ? near : between(told, from, start),
        }),
      );
      at = match.end - 1;
    }
  });
  return found;
};

/** The report's own doubts, and which claims they are about. */
export const caveats: Stage<Needs, 'caveats'> = {
  name: 'caveats',
  needs: ['tokens', 'sentences', 'tags', 'attributions', 'figures', 'events'],
  adds: 'caveats',
  run,
};
