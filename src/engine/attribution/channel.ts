import { flag } from './lexicon.ts';
import { type Part } from './phrase.ts';
import { has, isComma, type View } from './view.ts';

const REACH = 24;

/** The name at the end of a phrase ("the national channel | Example TV-2"), else the whole phrase. */
const nameIn = (view: View, first: number, last: number): Part => {
  let from = -1;
  let to = -1;
  for (let at = first; at < last; at += 1) {
    const proper = view.tags[at] === 'PROPN' && view.tokens[at]?.shape !== 'lower';
    if (proper || (from >= 0 && (view.tokens[at]?.text === '-' || view.tags[at] === 'NUM'))) {
      if (from < 0) from = at;
      to = at + 1;
    } else if (from >= 0) break;
  }
  return from >= 0 ? { first: from, last: to } : { first, last };
};

const phraseEnd = (view: View, from: number, last: number): number => {
  let at = from;
  while (
    at < last &&
    !isComma(view, at) &&
    (view.timeAt[at] === -1 || view.tags[at - 1] === 'DET') &&
    view.quoteAt[at] === -1 &&
    !has(view, at, flag.that | flag.and | flag.nounPrep | flag.sub) &&
    view.tokens[at]?.text !== '.' &&
    view.tokens[at]?.text !== ':' &&
    (view.tags[at] !== 'VERB' || view.tags[at - 1] === 'DET')
  )
    at += 1;
  return at;
};

/** Who was told is a medium: an agency, a name with a media word or a number in it, a platform. */
export type Medium = (first: number, last: number) => boolean;

/** `told | Example News |`, `told the channel | Example-24 |`: the addressee is a carrier, unlike `told | reporters |`. */
export const addressedIn = (view: View, from: number, last: number, isMedium: Medium): Part | undefined => {
  const end = phraseEnd(view, from, Math.min(last, from + REACH));
  return end > from && isMedium(from, end) ? nameIn(view, from, end) : undefined;
};

/**
 * Through whom or what a statement came, in the words behind the cue: `said in a televised interview with the channel
 * Example TV`, `wrote on the ministry's website`, `said in a statement`.
 */
export const channelIn = (view: View, from: number, last: number, isMedium: Medium): Part | undefined => {
  for (let at = from; at < Math.min(last, from + REACH); at += 1) {
    if (view.quoteAt[at] !== -1 || has(view, at, flag.that)) return undefined;
    if (!has(view, at, flag.channelPrep | flag.to)) continue;
    const end = phraseEnd(view, at + 1, last);
    if (end <= at + 1) continue;
    let carries = false;
    for (let index = at + 1; index < end; index += 1) carries ||= has(view, index, flag.channel);
    if (!carries && has(view, at, flag.channelPrep) && isMedium(at + 1, end)) return nameIn(view, at + 1, end);
    if (!carries) continue;
    if (has(view, end, flag.nounPrep) && view.timeAt[end + 1] === -1) {
      const outer = phraseEnd(view, end + 1, last);
      if (outer > end + 1) return nameIn(view, end + 1, outer);
    }
    return { first: at + 1, last: end };
  }
  return undefined;
};
