import { foldName } from '../../../src/engine/place/keys.ts';

/** Letters of the Latin script and the marks that stand inside Latin names. */
const latin = /^[\p{Script=Latin}\p{M}\p{N} .,'’‘ʻʼ`()/&–-]+$/u;

/** A name somebody writing in Latin letters would print; not a code, not a machine transliteration of another script. */
export const isWritten = (name: string): boolean =>
  name.length >= 3 &&
  latin.test(name) &&
  /^\p{Lu}/u.test(name) &&
  !(name.length <= 4 && name === name.toUpperCase()) &&
  !/[\d(/]/.test(name);

/** What towns and regions are called in their own administration: dropped to find the bare name ("Zhytomyr Oblast"). */
const tails = [
  'Oblast',
  'Oblisi',
  'Oblysy',
  'Province',
  'Region',
  'Krai',
  'Kray',
  'Governorate',
  'Prefecture',
  'State',
  'Department',
  'District',
  'County',
  'Parish',
  'Borough',
  'Census Area',
  'Municipality',
  'Republic',
  'Voivodeship',
  'City',
  'Rayon',
  'Raion',
  'Aūdany',
  'Division',
  'Territory',
  'Emirate',
  'Autonomous Region',
  'Autonomous Oblast',
  'Autonomous Okrug',
  'Gorodskaya Administratsiya',
  'Kabupaten',
  'Agglomeration',
  'Metropolitan Area',
];
const heads = [
  'Provincia de',
  'Provincia di',
  'Provincia del',
  'Província de',
  'Province of',
  'Province de',
  'Provincie',
  'Departamento de',
  'Departamento del',
  'Département de',
  'Département du',
  'Region of',
  'Région de',
  'Región de',
  'State of',
  'Estado de',
  'Republic of',
  'Respublika',
  'City of',
  'City and Borough of',
  'County of',
  'Kabupaten',
  'Kota',
  'Distrito de',
  'Municipio de',
  'Muḩāfaz̧at',
  'Muhafazat',
  'Ostān-e',
  'Wilayat',
  'Wilaya de',
  'Royal Borough of',
  'London Borough of',
  'Borough of',
  'Powiat',
  'Landkreis',
  'Kreisfreie Stadt',
  'Politischer Bezirk',
  'Okres',
  'District of',
];

/** The bare name of a region or district; undefined when the name says no more than itself. */
export const bareName = (name: string): string | undefined => {
  const tail = tails.find((word) => name.endsWith(` ${word}`));
  if (tail) return name.slice(0, -tail.length - 1);
  const head = heads.find((word) => name.startsWith(`${word} `));
  return head ? name.slice(head.length + 1) : undefined;
};

/** The same names once each, by key. */
export const distinct = (names: readonly string[]): readonly string[] => {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = foldName(name);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

/** "Fort Worth" is also printed "Ft. Worth", "Saint Paul" "St. Paul", "Mount Vernon" "Mt. Vernon". */
const shortened: readonly (readonly [string, string])[] = [
  ['Saint ', 'St. '],
  ['Sainte ', 'Ste. '],
  ['Fort ', 'Ft. '],
  ['Mount ', 'Mt. '],
  ['Port ', 'Pt. '],
];
export const shortForms = (name: string): readonly string[] =>
  shortened.flatMap(([long, short]) => {
    if (name.startsWith(long)) return [short + name.slice(long.length)];
    return name.startsWith(short) ? [long + name.slice(short.length)] : [];
  });
