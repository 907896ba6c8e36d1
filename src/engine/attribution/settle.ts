import type { Draft } from './draft.ts';
import type { Part } from './phrase.ts';
import type { View } from './view.ts';

/** A draft with its place in the voice: `parent` is the index of the draft inside whose content it stands. */
export type Settled = Draft & { readonly parent: number };

const firstOf = (draft: Draft): number =>
  Math.min(draft.cue.first, draft.source?.first ?? draft.cue.first, draft.content[0]?.first ?? draft.cue.first);

const within = (inner: Part, outer: Part): boolean => outer.first <= inner.first && inner.last <= outer.last;

/** Is the unit nothing but quotations and punctuation: `"We waited for hours. Nobody came."` */
const onlyQuoted = (view: View, first: number, last: number): boolean => {
  for (let at = first; at < last; at += 1)
    if (view.quoteAt[at] === -1 && view.tokens[at]?.kind !== 'punct') return false;
  return true;
};

/** Does the report of this draft begin a quotation that later ones can go on with? */
const quotes = (view: View, draft: Draft): boolean =>
  draft.content.some((part) => (view.quoteAt[part.first] ?? -1) >= 0);

/**
 * Quotations without a cue of their own go on with the speaker before them: in the same paragraph, or in the next one
 * when the mark was never closed. Where the speaker is named only at the end of such a run (`"We ran. ¶ "It was dark,"
 * she said.`), what waited for a speaker is hers too.
 */
const carryOver = (view: View, drafts: readonly Draft[]): Draft[] => {
  const result: (Draft & { content: Part[] })[] = [];
  const byUnit = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const list = byUnit.get(draft.unit);
    if (list) list.push(draft);
    else byUnit.set(draft.unit, [draft]);
  }
  let speaker = -1;
  let waiting: Part[] = [];
  view.units.forEach((unit, index) => {
    const own = byUnit.get(index);
    const opening = view.quotes[view.quoteAt[unit.first] ?? -1];
    const previous = view.units[index - 1];
    const joined = opening?.continues !== undefined && opening.first === unit.first;
    if (!joined && previous?.paragraph !== unit.paragraph) {
      speaker = -1;
      waiting = [];
    }
    const quoted = !own && opening !== undefined && onlyQuoted(view, unit.first, unit.last);
    if (own) {
      for (const draft of own) {
        const speaks = quotes(view, draft);
        result.push({ ...draft, content: speaks ? [...waiting, ...draft.content] : [...draft.content] });
        if (speaks) speaker = result.length - 1;
      }
      waiting = [];
    } else if (quoted && speaker >= 0) {
      result[speaker]?.content.push({ first: unit.first, last: unit.last });
    } else if (quoted) {
      waiting.push({ first: unit.first, last: unit.last });
    } else {
      waiting = [];
      if (!joined) speaker = -1;
    }
  });
  return result;
};

const carrierOf = (drafts: readonly Draft[], index: number, carrier: Part): number => {
  for (let at = Math.max(0, index - 12); at < Math.min(drafts.length, index + 12); at += 1)
    if (drafts[at]?.cue.first === carrier.first) return at;
  return -1;
};

/** The innermost other draft whose content holds this one's cue. Looks back and on over neighbours only. */
const parentOf = (drafts: readonly Draft[], index: number): number => {
  const draft = drafts[index] as Draft;
  const { carrier } = draft;
  if (carrier) return carrierOf(drafts, index, carrier);
  let best = -1;
  let size = Infinity;
  for (let other = Math.max(0, index - 12); other < Math.min(drafts.length, index + 12); other += 1) {
    if (other === index) continue;
    const outer = drafts[other] as Draft;
    const part = outer.content.find((piece) => within(draft.cue, piece));
    if (
      !part ||
      (draft.source && within(outer.cue, draft.source)) ||
      draft.content.some((piece) => within(outer.cue, piece))
    )
      continue;
    if (part.last - part.first < size) {
      size = part.last - part.first;
      best = other;
    }
  }
  return best;
};

const sameCue = (a: Draft, b: Draft): boolean => a.cue.first < b.cue.last && b.cue.first < a.cue.last;

/** One order, one draft a cue, continued quotations joined, parents found. */
export const settle = (view: View, drafts: readonly Draft[]): readonly Settled[] => {
  const kept: Draft[] = [];
  for (const draft of drafts) if (!kept.slice(-4).some((other) => sameCue(other, draft))) kept.push(draft);
  const joined = carryOver(view, kept).sort((a, b) => firstOf(a) - firstOf(b) || a.cue.first - b.cue.first);
  return joined.map((draft, index) => ({ ...draft, parent: parentOf(joined, index) }));
};
