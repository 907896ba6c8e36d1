// Own list, from general knowledge of news English; function words only.
import type { ClauseWords } from '../parts/events.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words of clause structure: subordinators, relatives, auxiliaries, prepositions and what they mark. */
export const clauseWords: ClauseWords = {
  breaks: set('while when after before because although though if unless whereas as since until but once'),
  relatives: set('who which that whom'),
  passiveAux: set("am is are was were be been being 's 're get gets got getting gotten"),
  perfectAux: set("have has had having 've"),
  marks: {
    by: 'by',
    of: 'of',
    against: 'target',
    at: 'target',
    on: 'target',
    upon: 'target',
    into: 'target',
    targeting: 'target',
    with: 'with',
    alongside: 'with',
    to: 'to',
    toward: 'to',
    towards: 'to',
    from: 'from',
    for: 'for',
    between: 'between',
    over: 'over',
    about: 'over',
    amid: 'over',
  },
  partitives: set(
    'dozens hundreds thousands scores members member groups group number lot crowd crowds pair couple team teams some many most several units unit majority rest handful tens bodies body series wave spate contingent column columns supporters companies company battalions battalion detachment two three four five six seven eight nine ten',
  ),
  of: 'of',
  to: 'to',
  definite: set('the this that these those'),
  possessive: "'s",
  pronouns: set('they them'),
  plurals: set('police people troops men women children youth personnel staff crew'),
  until: set('till until'),
  rough: set('over about around under nearly almost some'),
  speakers: set('we us i'),
  owners: set('my your his her its our their whose'),
  participleTags: set('VBN'),
  gerund: 'ing',
  participle: 'ed',
  pluralEnding: 's',
  that: 'that',
  empty: set(
    'there what it this that these those which something nothing everything anything itself themselves himself',
  ),
};
