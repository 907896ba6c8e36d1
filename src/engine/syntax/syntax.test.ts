import { describe, expect, test } from 'vitest';
import { loadResources } from '../../jobs/resources.ts';
import { layersOf, read } from '../read.ts';
import type { Syntax } from './stage.ts';
import { subjectOf } from './clause.ts';

const resources = loadResources();

const syntaxOf = (text: string): { readonly words: readonly string[]; readonly syntax: Syntax } => {
  const { doc } = layersOf({ text, language: 'en' }, { resources }, { upTo: 'syntax' });
  return { words: doc.tokens.map((token) => token.text), syntax: doc.syntax as Syntax };
};

/** "word relation head" of the words asked for. */
const arcs = (text: string, asked: readonly string[]): string[] => {
  const { words, syntax } = syntaxOf(text);
  const parse = syntax.parse(0);
  return asked.map((word) => {
    const at = words.indexOf(word);
    return `${word} ${parse?.relation(at)} ${words[parse?.head(at) ?? -1] ?? 'root'}`;
  });
};

describe('structure', () => {
  test.each([
    ['Police arrested 12 men in Almaty.', ['Police nsubj arrested', '12 nummod men', 'men obj arrested']],
    [
      'The ministry said that two soldiers were killed.',
      ['ministry nsubj said', 'soldiers nsubj:pass killed', 'killed ccomp said'],
    ],
    ['The road is closed, the mayor of the town said on Friday.', ['mayor nsubj said', 'town nmod mayor']],
  ])('%s', (text, expected) => {
    expect(
      arcs(
        text,
        expected.map((arc) => arc.split(' ')[0] as string),
      ),
    ).toEqual(expected);
  });

  test.each([
    ['Police came and fired at the crowd.', 'fired', 'Police', 'a joined verb shares its subject'],
    ['Soldiers tried to disperse them.', 'disperse', 'Soldiers', 'what is tried is done by who tries'],
    ['The officers who shot him were charged.', 'shot', 'officers', 'the noun the clause hangs on'],
  ])('%s: who %s', (text, verb, subject, _why) => {
    const { words, syntax } = syntaxOf(text);
    const parse = syntax.parse(0);
    const options = { relatives: new Set(['who']), lower: (at: number) => (words[at] ?? '').toLowerCase() };
    const found = parse && subjectOf(parse, words.indexOf(verb), options);
    expect(words[found?.token ?? -1]).toBe(subject);
  });

  test('is the same in whatever order sentences are asked', () => {
    const text = 'Police came. Soldiers left. The mayor spoke to them.';
    const [one, other] = [syntaxOf(text), syntaxOf(text)];
    const heads = ({ words, syntax }: typeof one, index: number): number[] =>
      words.map((_, at) => syntax.parse(index)?.head(at) ?? -1);
    const forwards = [0, 1, 2].map((index) => heads(one, index));
    const backwards = [2, 1, 0].map((index) => heads(other, index)).reverse();
    expect(backwards).toEqual(forwards);
  });

  test('a report read without the model says that it lacks it', () => {
    const { problems, entities } = read(
      { text: 'Police held Aliya Omarova in Almaty on Friday.', language: 'en' },
      { resources: {} },
    );
    expect(problems.map(({ code }) => code)).toContain('model-missing');
    expect(entities.filter(({ type }) => type === 'person')).toEqual([]);
  });
});
