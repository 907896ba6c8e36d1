import type { EventMention } from '../../model/index.ts';
import type { Token } from '../../text/tokens.ts';
import type { Frame } from './parts.ts';
import type { View } from './view.ts';

type Told = { readonly event: EventMention; readonly frame: Frame };

const overlapsInTime = (a: EventMention['time'], b: EventMention['time']): boolean => {
  if (!a || !b) return true;
  return (a.from ?? '') <= (b.to ?? '9999') && (b.from ?? '') <= (a.to ?? '9999');
};

const samePlace = (a: EventMention['place'], b: EventMention['place']): boolean =>
  !a?.place ||
  !b?.place ||
  a.basis !== 'stated' ||
  b.basis !== 'stated' ||
  a.place.id === b.place.id ||
  (a.place.country !== b.place.country) === false;

/** "the attack", "this massacre": a definite noun takes up what was told before. */
const isDefinite = (view: View, { nominal }: Frame): boolean =>
  nominal !== undefined && view.words.clauses.definite.has((view.tokens[nominal.first] as Token).lower);

/** Links a definite noun to the nearest earlier mention of the same type at a time and place that fit. */
export const sameAs = (view: View, told: readonly Told[], { event, frame }: Told): string | undefined => {
  if (event.type === 'other' || !isDefinite(view, frame)) return undefined;
  for (let index = told.length - 1; index >= 0 && told.length - index < 60; index -= 1) {
    const { event: earlier } = told[index] as Told;
    if (earlier.type !== event.type || earlier.polarity !== event.polarity) continue;
    if (!overlapsInTime(earlier.time, event.time) || !samePlace(earlier.place, event.place)) continue;
    return earlier.sameAs ?? earlier.id;
  }
  return undefined;
};
