import { describe, expect, test } from 'vitest';
import { en } from '../language/en/index.ts';
import { normalise } from './normalise.ts';
import { paragraphsOf } from './paragraphs.ts';
import { sentencesOf } from './sentences.ts';
import { tokensOf } from './tokens.ts';

const split = (text: string, casing: 'mixed' | 'other' = 'mixed'): string[] => {
  const flat = normalise(text);
  return paragraphsOf(flat).flatMap((paragraph, index) => {
    const tokens = tokensOf(flat, paragraph.start, paragraph.end, en.core.tokens);
    const rules = { ...en.core.sentences, casing };
    return sentencesOf(tokens, 0, tokens.length, index, rules).map(({ start, end }) => flat.slice(start, end));
  });
};

/** In the tables a stroke stands where a sentence ends inside a paragraph. */
const check = (marked: string, why: string): void => {
  const parts = marked.split(/ \| |\n\n/);
  expect(split(marked.replaceAll(' | ', ' ')), why).toEqual(parts.map(normalise));
};

describe('sentences of wire copy', () => {
  test.each([
    ['Gen. Example met Mr. Sample in St. Example on Jan. 3. | They talked for an hour.', 'titles, months'],
    ['J. K. Example and Alma B. Sample left for the U.S. on Monday. | Both returned.', 'initials, acronyms'],
    ['He lives in the U.S. | The embassy confirmed it.', 'an acronym that ends the sentence'],
    ['It began at 5 p.m. Monday and ended at 9 p.m. | Police said nobody was hurt.', 'times of day'],
    ['He works for Example Inc. | The firm, Sample Co. of Semey, declined to comment.', 'firms'],
    ['Tents, blankets, water, etc. | Nobody came.', 'etc. ends before a capital letter'],
    ['The No. 2 unit stood still. | Art. 7 of the law applies.', 'numbered'],
    ['Shares rose 4.5 percent. | 20 people were hired.', 'a number begins a sentence'],
    ['"They left," he said. | "Why?" she asked. | "Nobody knows!" the crowd shouted.', 'quotations with a speaker'],
    ['"They left." | He nodded. | (Nobody else did.) | "So it was." | They agreed.', 'closing marks stay'],
    ['Shares of Yahoo! fell. | The musical "Example!" opened. | Yahoo! said nothing.', 'a mark inside a name'],
    ['"Out!" - so they called. | He left.', 'a dash behind a quotation'],
    ['The film Example! (1951) and its sequel were shown.', 'a year behind a title'],
    ['SEMEY, Kazakhstan (Example Wire) - | The bridge is closed. | It rained.', 'a dateline'],
    ['The fighters came from al-Example. | al-Sample sent none.', 'names that begin small'],
    ['He waited... and left. | Then he came back... | Nobody saw him.', 'an ellipsis inside and at the end'],
    ['... and so they left. | It rained.', 'an ellipsis at the beginning'],
    ['The Example Times reported it. | The minister, The Hague and Band The Sample were named.', 'The inside'],
    ['The president visited World War Two sites and Group One firms.', 'numbers as names'],
    ['The law (see Art. 7, para. 2) is new. | It was signed (twice? nobody knows) in May.', 'brackets'],
    ['He was born in Oral (b. March 1951) and died (d. 2003) there.', 'short words of biographies'],
    ['The minister said: "We go. | We do not come back."', 'two sentences quoted'],
    ['The group -- its leader, the council said, had left -- did not answer.', 'dashes'],
    ['"They did it," said A. Example, 44, of the E.U. mission. | "It was Jan. 3."', 'abbreviations in quotations'],
  ])('%s', check);
});

describe('sentences where print or haste left the stop out', () => {
  test.each([
    ['BRIDGE CLOSED AFTER FLOOD\n\nThe bridge is closed. | It rained.', 'a headline of its own'],
    ['Storm in the Delta | This year is lost. | It rained.', 'a headline whose line break is gone'],
    ['Bridge Closed After Flood | Tuesday, May 15, 2001', 'the date under it'],
    ['Figure 2.1 | The dam before the flood.', 'a caption'],
    ['Crowds in the square | Photo: Alma Example', 'a picture and its author'],
    ['"We go.\n\n"We do not come back.\n\n"Nobody does," he said.', 'a quotation over paragraphs'],
    ['"They had left. "\n\nNobody saw it.', 'a closing mark printed apart'],
    ['1. The bridge is closed. | 2. Roads are open.', 'a numbered list'],
    ['They ask for: 1) water and 2) tents.', 'numbers inside a sentence'],
    ['Tents came. | * Water came. | * Bread came.', 'bullets'],
    ['\u2022 Tents came.\n\n\u2022 Water came.', 'bullets on lines'],
    ['They left. [4] [5] | Nobody saw it.[6] | It rained. [source needed] | It stopped.', 'marks of notes'],
    ['They left. | [The army] said so.', 'what was put in begins a sentence'],
    ['they left . | nobody saw them go', 'small letters behind a stop'],
    ['did they leave? | we do not know. | tell us! | please', 'small letters behind a question'],
    ['The end. | eNews was first.', 'a name that begins small'],
    ['Good luck :) | The bridge is open.', 'a face ends a sentence'],
    ['Alma Example | 05/14/2001 09:26 AM | The bridge is closed.', 'the head of a letter'],
    ['It is closed. | Kind regards, | Alma Example', 'the end of a letter'],
    ['Example Wire | ____________________ | All rights reserved.', 'a line drawn'],
    ['See https://wire.example/a | The bridge is closed.', 'an address without a stop'],
    ['P.S. The bridge is closed.', 'an abbreviation at the beginning'],
  ])('%s', check);

  test('text of one case', () => {
    check('THE BRIDGE IS CLOSED. | POLICE SAID SO. | MR. EXAMPLE OF THE U.S. MISSION AGREED.', 'all capitals');
    expect(split('the bridge is closed. police said so. mr. example agreed.', 'other')).toEqual([
      'the bridge is closed.',
      'police said so.',
      'mr. example agreed.',
    ]);
  });

  test('a stop too many costs no more than its length', () => {
    for (const piece of ['. ', '[ ', '? a ', '[4] ', ', ', '05/14/2001 ', '- A ', ':) ', '... ', '. " ']) {
      const text = piece.repeat(40_000);
      const tokens = tokensOf(text, 0, text.length, en.core.tokens);
      const start = performance.now();
      sentencesOf(tokens, 0, tokens.length, 0, { ...en.core.sentences, casing: 'mixed' });
      expect(performance.now() - start, piece).toBeLessThan(1000);
    }
  });
});
