import type { GazetteerPlace } from '../place/gazetteer.ts';

/**
 * What stands beside a place phrase: the place it is listed in, "Paris, Texas", and one listed in it; and whether other
 * places of the report were read as lying there.
 */
export type Neighbours = { readonly holder?: string; readonly held?: string; readonly witnessed: boolean };

const kinds: Readonly<Record<string, string>> = { area: 'an area', city: 'a town', water: 'a water' };
const names: Readonly<Record<string, string>> = {
  abbreviation: 'a short form of its name',
  alternate: 'another name of it',
  demonym: 'its people or adjective',
  former: 'a former name of it',
  primary: 'its own name',
};
const standings: Readonly<Record<string, string>> = {
  capital: 'a capital',
  historical: 'a place of the past',
  none: 'no seat of government',
  seat1: 'seat of its region',
  seat2: 'seat of its district',
  section: 'part of a town',
};

const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');

const fixed: Readonly<Record<string, string>> = {
  alone: 'large, where no other place of the report tells',
  first: 'first in the gazetteer',
  speaks: 'a seat of government, and it speaks as one',
  twin: 'the district or region of a town or country so called',
};

const where: Readonly<Record<string, readonly [known: string, possible: string]>> = {
  country: ['in the country of other places', 'in a country other names could be in'],
  near: ['near other places', 'near where other names could be'],
  region: ['in the region of other places', 'in a region other names could be in'],
};

const said = (rest: string): string =>
  rest === 'same' ? 'of the kind the word beside it says' : 'not of the kind the word beside it says';

const listed = (rest: string, verb: string, name: string | undefined): string =>
  `${rest === 'yes' ? '' : 'not '}${verb} ${name === undefined ? 'the place listed with it' : `"${name}"`}`;

/** A clue of resolution in words, "feature:capital" as "a capital"; nothing for one unknown. */
export const readingWords = (
  clue: string,
  place: GazetteerPlace,
  { holder, held, witnessed }: Neighbours,
): string | undefined => {
  const [head = '', rest = ''] = clue.split(':');
  switch (head) {
    case 'kind':
      return kinds[rest] ?? `a ${rest}`;
    case 'name':
      return names[rest];
    case 'feature':
      return standings[rest];
    case 'size':
      return place.population > 0 ? `population ${grouped(place.population)}` : 'population not known';
    case 'said':
      return said(rest);
    case 'holder':
      return listed(rest, 'in', holder);
    case 'held':
      return listed(rest, 'holding', held);
    default:
      return fixed[clue] ?? where[clue.replace('-known', '')]?.[witnessed ? 0 : 1];
  }
};
