import type { EventPlace, Toponym } from '../../model/index.ts';
import { lastStartingBy } from '../../text/range.ts';
import type { Token } from '../../text/tokens.ts';
import type { Doc } from '../doc.ts';

const precisions: Readonly<Record<string, EventPlace['precision']>> = {
  facility: 'exact',
  city: 'city',
  area: 'city',
  district: 'district',
  region: 'region',
  country: 'country',
};

const placeOf = (toponym: Toponym, near: Toponym | undefined): EventPlace => {
  const settled = toponym.place ?? near?.place;
  const exact = toponym.form === 'address';
  return {
    span: toponym.span,
    toponym: toponym.id,
    ...(settled ? { place: settled } : {}),
    precision: exact ? 'exact' : ((settled && precisions[settled.kind]) ?? 'unknown'),
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
    ({ span, form }) => form !== 'adjective' && inStory(lastStartingBy(doc.sentences, span.start)),
  );
  const addresses = mine.filter(({ form }) => form === 'address');
  const named = mine.find(({ form, place }) => form === 'name' && place !== undefined && place.kind !== 'country');
  const dateline = mine.find(({ form }) => form === 'dateline');
  const city = named ?? dateline ?? mine[0];
  const address = addresses.find((toponym) => nearHappening(doc, toponym)) ?? addresses[0];
  const best = address ?? city;
  return best && placeOf(best, city);
};
