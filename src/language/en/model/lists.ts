import type { WordLists } from '../../network/forms.ts';
import { names } from '../names.ts';

/**
 * The word lists the model asks of every word, in the order of their bits. Its weights were trained with these lists:
 * a change of one asks for `npm run train:language` again.
 */
export const wordLists: WordLists = [
  ['female-name', names.femaleNames],
  ['male-name', names.maleNames],
  ['shared-name', names.sharedNames],
  ['city', names.cityNames],
  ['country', names.countryNames],
  ['demonym', Object.keys(names.demonyms)],
  ['organisation', names.knownOrganisations],
  ['organisation-head', names.organisationHeads],
  ['facility-head', names.facilityHeads],
  ['place-head', names.placeHeads],
  ['title', [...names.maleTitles, ...names.femaleTitles]],
  ['role', [...names.maleRoles, ...names.femaleRoles, ...names.roles]],
  ['honorific', names.honorifics],
  ['particle', names.particles],
  ['frequent', names.frequentWords],
  ['never-name', names.neverNames],
];
