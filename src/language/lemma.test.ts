import { describe, expect, it } from 'vitest';
import { en } from './en/index.ts';
import { lemmatiser } from './lemma.ts';
import { neutral } from './neutral.ts';

const lemmaOf = lemmatiser(en.lemma);

describe('lemmas of English words', () => {
  it.each([
    ['stopped', 'VERB', 'VBD', 'stop', 'the doubled letter goes'],
    ['called', 'VERB', 'VBN', 'call', 'a double letter of the verb stays'],
    ['making', 'VERB', 'VBG', 'make', 'a silent e comes back'],
    ['evacuated', 'VERB', 'VBN', 'evacuate', 'by its ending, known or not'],
    ['regasified', 'VERB', 'VBN', 'regasify', 'y comes back'],
    ['dying', 'VERB', 'VBG', 'die', 'ie comes back where no verb ends in y'],
    ['freed', 'VERB', 'VBD', 'free', 'ee is no ending'],
    ['made', 'VERB', 'VBD', 'make', 'irregular'],
    ['co-wrote', 'VERB', 'VBD', 'co-write', 'irregular behind a hyphen'],
    ['left', 'ADJ', 'JJ', 'left', 'an adjective has no past'],
    ['denies', 'VERB', 'VBZ', 'deny', 'third person'],
    ['leaves', 'VERB', 'VBZ', 'leave', 'a verb'],
    ['leaves', 'NOUN', 'NNS', 'leaf', 'a noun'],
    ["'s", 'AUX', 'VBZ', 'be', 'oftener than "have"'],
    ["'s", 'PART', 'POS', "'s", 'the genitive is itself'],
    ['’ve', 'AUX', 'VBP', 'have', 'either apostrophe'],
    ["n't", 'PART', 'RB', 'not', 'short'],
    ['ca', 'AUX', 'MD', 'can', 'what stands before it'],
    ['me', 'PRON', 'PRP', 'I', 'pronouns by their subject'],
    ['I', 'PRON', 'PRP', 'I', 'keeps its capital'],
    ['better', 'ADJ', 'JJR', 'good', 'degree of an adjective'],
    ['better', 'ADV', 'RBR', 'well', 'degree of an adverb'],
    ['wealthiest', 'ADJ', 'JJS', 'wealthy', 'regular degree'],
    ['gunmen', 'NOUN', 'NNS', 'gunman', 'compound of man'],
    ['hypotheses', 'NOUN', 'NNS', 'hypothesis', 'Greek plural'],
    ['ministries', 'NOUN', 'NNS', 'ministry', 'y comes back'],
    ['1990s', 'NOUN', 'NNS', '1990s', 'a decade is no plural'],
    ['headquarters', 'NOUN', 'NNS', 'headquarters', 'no singular'],
    ['sooo', 'ADV', 'RB', 'so', 'drawn out'],
  ])('%s %s %s: %s (%s)', (form, upos, xpos, expected) => {
    expect(lemmaOf(form, upos, xpos)).toBe(expected);
  });
});

describe('capitals and figures', () => {
  it.each([
    ['MINISTERS', 'NOUN', 'NNS', 'minister', 'copy in capitals'],
    ['Talks', 'NOUN', 'NNS', 'talk', 'the head of a sentence'],
    ['CDs', 'NOUN', 'NNS', 'CD', 'letters keep their capitals'],
    ['Lagos', 'PROPN', 'NNP', 'Lagos', 'a name is no plural'],
    ['Islands', 'PROPN', 'NNPS', 'Island', 'a plural name is one'],
    ['IRAN', 'PROPN', 'NNP', 'Iran', 'a place in capitals'],
    ['NATO', 'PROPN', 'NNP', 'NATO', 'letters'],
    ['PARLIAMENT', 'PROPN', 'NNP', 'Parliament', 'too long for letters'],
    ['iran', 'PROPN', 'NNP', 'Iran', 'a place in small letters'],
    ['McAllen', 'PROPN', 'NNP', 'McAllen', 'a capital inside'],
    ['Sept.', 'PROPN', 'NNP', 'September', 'month written short'],
    ['FRENCH', 'ADJ', 'JJ', 'French', 'adjective of a people'],
    ['Severe', 'ADJ', 'JJ', 'severe', 'other adjective'],
    ['40,000', 'NUM', 'CD', '40000', 'grouped digits'],
    ['7,5', 'NUM', 'CD', '7,5', 'no group'],
    ['XIV', 'NUM', 'CD', 'XIV', 'Roman figure'],
    ['Three', 'NUM', 'CD', 'three', 'number word'],
    ['“', 'PUNCT', '``', '"', 'marks as typed'],
  ])('%s %s %s: %s (%s)', (form, upos, xpos, expected) => {
    expect(lemmaOf(form, upos, xpos)).toBe(expected);
  });

  it('gives a form in lower case in a language it does not know, and names as written', () => {
    expect(['NN', 'NNP'].map((xpos) => lemmatiser(neutral.lemma)('Talo', 'X', xpos))).toEqual(['talo', 'Talo']);
  });
});
