import type { Measure } from '../../model/index.ts';
import type { Token } from '../../text/tokens.ts';
import type { FigureWords } from '../../language/parts/figures.ts';
import { memoByKey } from '../../text/memo.ts';
import type { TokenTrie } from '../../text/trie.ts';
import { buildTrie, splitPhrase } from '../../text/trie.ts';
import type { Frame, Scene } from './frames.ts';
import type { Quantity } from './quantity.ts';
import { singleAt } from './quantity.ts';

/** A number told as a toll: "the death toll rose from 9 to 14"; `revises` points at the number it replaces. */
export type Toll = {
  readonly quantity: Quantity;
  readonly measure: Measure;
  readonly rule: string;
  readonly revises?: Quantity;
};

const reach = 14;

const quantityBehind = (scene: Scene, joint: number): Quantity | undefined => {
  const { doc, sentence } = scene;
  const found = joint < sentence.last ? singleAt(doc.tokens, joint, sentence.last, doc.pack) : undefined;
  return found && found.max !== 0 ? found : undefined;
};

/** "revised the death toll", "a revised death toll": the word may stand before. */
const isRevised = ({ doc, sentence }: Scene, from: number): boolean =>
  doc.tokens.slice(Math.max(sentence.first, from - 6), from).some(({ lower }) => doc.pack.figures.revised.has(lower));

/** "rose to 14", "stands at 14", "of 14", "from 9 to 14", "revised from 9 to 14", behind the word that names a toll. */
const readToll = (scene: Scene, from: number, measure: Measure): readonly Toll[] => {
  const { doc, sentence } = scene;
  const words = doc.pack.figures;
  let earlier: Quantity | undefined;
  let later: Quantity | undefined;
  let revised = isRevised(scene, from);
  const last = Math.min(sentence.last, from + reach);
  for (let at = from; at < last; at += 1) {
    const { lower, kind } = doc.tokens[at] as Token;
    if (kind === 'punct' && lower !== '-' && lower !== ',') break;
    if (words.revised.has(lower)) revised = true;
    if (lower === words.from) earlier ??= quantityBehind(scene, at + 1);
    else if (words.tollJoints.has(lower)) later ??= quantityBehind(scene, at + 1);
    const found = lower === words.from ? earlier : later;
    if (found && found.first === at + 1) at = found.end - 1;
  }
  const tolls: Toll[] = earlier && later ? [{ quantity: earlier, measure, rule: 'toll-earlier' }] : [];
  if (later)
    tolls.push({ quantity: later, measure, rule: 'toll', ...(revised && earlier ? { revises: earlier } : {}) });
  return tolls;
};

const totallingTrie = memoByKey(({ totalling }: FigureWords): TokenTrie<true> =>
  buildTrie(
    totalling.map((phrase) => [phrase, true] as const),
    splitPhrase,
  ),
);

/** "another five died, bringing the total to 14": the total counts what the sentence spoke of last. */
export const totalsOf = (scene: Scene, frames: readonly Frame[]): readonly Toll[] => {
  const trie = totallingTrie(scene.doc.pack.figures);
  const tolls: Toll[] = [];
  for (let at = scene.sentence.first; at < scene.sentence.last; at += 1) {
    const found = trie.longest(scene.doc.tokens, at, scene.sentence.last);
    if (!found) continue;
    const measure = frames.filter(({ group }) => group.first < at).at(-1)?.measure;
    if (measure) tolls.push(...readToll(scene, found.end, measure).map((toll) => ({ ...toll, rule: 'total' })));
    at = found.end - 1;
  }
  return tolls;
};

const withdrawnTrie = memoByKey(({ withdrawn }: FigureWords): TokenTrie<true> =>
  buildTrie(
    withdrawn.map((phrase) => [phrase, true] as const),
    splitPhrase,
  ),
);

const takesBack = ({ doc, sentence }: Scene): boolean => {
  const trie = withdrawnTrie(doc.pack.figures);
  for (let at = sentence.first; at < sentence.last; at += 1)
    if (trie.longest(doc.tokens, at, sentence.last)) return true;
  return false;
};

/** "the figure of 164 was withdrawn", "an earlier toll, of 164, was taken back": numbers the sentence takes back. */
export const withdrawnIn = (scene: Scene): readonly Quantity[] => {
  const { doc, sentence } = scene;
  const { figureNouns, of } = doc.pack.figures;
  if (!takesBack(scene)) return [];
  const found: Quantity[] = [];
  for (let noun = sentence.first; noun < sentence.last; noun += 1) {
    if (!figureNouns.has((doc.tokens[noun] as Token).lower)) continue;
    const at = noun + (doc.tokens[noun + 1]?.text === ',' ? 2 : 1);
    const quantity = of.has(doc.tokens[at]?.lower ?? '') ? quantityBehind(scene, at + 1) : undefined;
    if (quantity) found.push(quantity);
  }
  return found;
};

/** The tolls of a sentence: behind "death toll", "number of injured" and the like. */
export const tollsOf = (scene: Scene): readonly Toll[] =>
  scene.statuses.flatMap((status) =>
    status.word.side === 'toll' ? readToll(scene, status.end, status.word.measure) : [],
  );
