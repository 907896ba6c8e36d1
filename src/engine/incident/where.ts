import type { EventPlace, Toponym } from '../../model/index.ts';
import { lastStartingBy } from '../../text/range.ts';
import type { Token } from '../../text/tokens.ts';
import type { Doc } from '../doc.ts';
import { precisionOf } from '../../text/precision.ts';

const joints = 3;

/** Where a street address begins: at its house number or block, "4500 Mill Lane", "the 300 block of Mill Lane". */
const streetStart = (doc: Doc, toponym: Toponym): number => {
  const at = lastStartingBy(doc.tokens, toponym.span.start);
  const { of } = doc.pack.figures;
  const { block } = doc.pack.incidents;
  const token = (index: number): Token | undefined => doc.tokens[index];
  let number = at - 1;
  if (of.has(token(number)?.lower ?? '') && block.has(token(number - 1)?.lower ?? '')) number -= 2;
  const found = token(number);
  return found?.kind === 'number' && /^\d+(?:st|nd|rd|th)?$/.test(found.text) ? found.start : toponym.span.start;
};

/** "the corner of Oak Street and Mill Lane": where the second street ends. */
const streetEnd = (doc: Doc, toponym: Toponym, addresses: readonly Toponym[]): number => {
  const next = addresses[addresses.indexOf(toponym) + 1];
  if (!next) return toponym.span.end;
  const from = lastStartingBy(doc.tokens, toponym.span.end - 1);
  const to = lastStartingBy(doc.tokens, next.span.start);
  const joint = doc.tokens[from + 1]?.lower ?? '';
  return to - from < joints && doc.pack.figures.and.has(joint) ? next.span.end : toponym.span.end;
};

const placeOf = (toponym: Toponym, near: Toponym | undefined): EventPlace => {
  const settled = toponym.place ?? near?.place;
  const exact = toponym.form === 'address';
  return {
    span: toponym.span,
    toponym: toponym.id,
    ...(settled ? { place: settled } : {}),
    precision: exact ? 'exact' : precisionOf(settled),
    basis: toponym.form === 'dateline' ? 'dateline' : 'stated',
  };
};

/** "happened in the 300 block of Mill Lane": words of happening near an address speak for it. */
const nearHappening = (doc: Doc, { span }: Toponym): boolean => {
  const at = lastStartingBy(doc.tokens, span.start);
  const { happenings } = doc.pack.incidents;
  return doc.tokens.slice(Math.max(0, at - 10), at).some(({ lower }: Token) => happenings.has(lower));
};

/** Where an incident took place: an address near a word of happening, else the first address, else the first place named. */
export const whereOf = (doc: Doc, inStory: (sentence: number) => boolean): EventPlace | undefined => {
  const mine = doc.toponyms.filter(
    ({ span, form, metonym }) =>
      form !== 'adjective' && metonym === undefined && inStory(lastStartingBy(doc.sentences, span.start)),
  );
  const addresses = mine.filter(({ form }) => form === 'address');
  const named = mine.find(({ form, place }) => form === 'name' && place !== undefined && place.kind !== 'country');
  const dateline = mine.find(({ form }) => form === 'dateline');
  const city = named ?? dateline ?? mine[0];
  const numbered = addresses.filter((toponym) => streetStart(doc, toponym) < toponym.span.start);
  const near = (toponym: Toponym): boolean => nearHappening(doc, toponym);
  const address = numbered.find(near) ?? numbered[0] ?? addresses.find(near) ?? addresses[0];
  const best = address ?? city;
  if (!best) return undefined;
  const place = placeOf(best, city);
  if (best !== address) return place;
  return { ...place, span: { start: streetStart(doc, best), end: streetEnd(doc, best, addresses) } };
};
