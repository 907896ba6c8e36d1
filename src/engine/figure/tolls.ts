import type { Measure } from '../../model/index.ts';
import type { Token } from '../../text/tokens.ts';
import type { Scene } from './frames.ts';
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

/** The tolls of a sentence: behind "death toll", "number of injured" and the like. */
export const tollsOf = (scene: Scene): readonly Toll[] =>
  scene.statuses.flatMap((status) =>
    status.word.side === 'toll' ? readToll(scene, status.end, status.word.measure) : [],
  );
