import { expect, test } from 'vitest';
import { scoreLanguage, judgeLanguage } from './scorers/language.ts';
import { treebankRows, type LanguageSentence } from './treebank.ts';

type Line = readonly [form: string, lemma: string, tag: string, head: number, relation: string, misc?: string];

const block = (comments: string, text: string, lines: readonly (Line | string)[]): string => {
  let number = 0;
  const columns = lines.map((line) => {
    if (typeof line === 'string') return line;
    number += 1;
    const [form, lemma, tag, head, relation, misc = '_'] = line;
    return [number, form, lemma, tag, tag.toLowerCase(), '_', head, relation, '_', misc].join('\t');
  });
  return [comments, `# text = ${text}`, ...columns, ''].join('\n');
};

const file = [
  block('# newdoc id = own\n# newpar', 'Police said two men didn\u2019t stop.', [
    ['Police', 'police', 'NOUN', 2, 'nsubj'],
    ['said', 'say', 'VERB', 0, 'root'],
    ['two', 'two', 'NUM', 4, 'nummod'],
    ['men', 'man', 'NOUN', 7, 'nsubj'],
    '5-6\tdidn\u2019t\t_\t_\t_\t_\t_\t_\t_\t_',
    ['did', 'do', 'AUX', 7, 'aux'],
    ['n\u2019t', 'not', 'PART', 7, 'advmod'],
    ['stop', 'stop', 'VERB', 2, 'ccomp', 'SpaceAfter=No'],
    ['.', '.', 'PUNCT', 2, 'punct', 'SpaceAfter=No'],
  ]),
  block('#', 'They left.', [
    ['They', 'they', 'PRON', 2, 'nsubj'],
    ['left', 'leave', 'VERB', 0, 'root', 'SpaceAfter=No'],
    ['.', '.', 'PUNCT', 2, 'punct'],
  ]),
  block('# newpar', 'Rain', [['Rain', 'rain', 'NOUN', 0, 'root']]),
].join('\n');

const rows = treebankRows(`${file}\n`);
const [row] = rows;
const gold = row?.sentences ?? [];

test('a document is its sentences, glued, with a blank, or a paragraph apart', () => {
  expect(row?.text).toBe('Police said two men didn\u2019t stop.They left.\n\nRain');
  expect(gold.flatMap(({ words }) => words.map(({ start, end }) => row?.text.slice(start, end)))).toEqual(
    'Police said two men did n\u2019t stop . They left . Rain'.split(' '),
  );
  expect(gold[0]?.words[6]).toMatchObject({ head: 1, relation: 'ccomp', lemma: 'stop', xpos: 'verb' });
});

const score = (sentences: readonly LanguageSentence[]) => scoreLanguage(rows, [{ id: 'own', sentences }]);

test('the gold is all right', () => {
  const figures = score(gold);
  expect(Object.keys(figures)).toHaveLength(11);
  expect(Object.values(figures).every((value) => value === 100)).toBe(true);
});

test('nothing found is nothing right, and layers that are not there have no figure', () => {
  expect(scoreLanguage(rows, [])).toEqual({ words: 0, sentences: 0 });
  const bare = gold.map(({ words }) => ({ words: words.map(({ start, end }) => ({ start, end })) }));
  expect(score(bare)).toEqual({ words: 100, sentences: 100 });
});

test('words and sentences that are cut otherwise', () => {
  const [first, second, third] = gold;
  const words = first?.words ?? [];
  const [did, not] = [words[4], words[5]];
  const joined = { start: did?.start ?? 0, end: not?.end ?? 0, upos: 'VERB' };
  const figures = score([
    {
      words: [...words.slice(0, 4), joined, ...words.slice(6), ...(second?.words ?? [])].map(
        ({ start, end, upos }) => ({
          start,
          end,
          upos: upos ?? '',
        }),
      ),
    },
    { words: (third?.words ?? []).map(({ start, end }) => ({ start, end, upos: 'PROPN' })) },
  ]);
  // 12 words in the gold, 11 found, 10 the same, 9 of them with their class; 3 sentences, 2 found, 1 the same.
  expect(figures.words).toBeCloseTo((100 * 2 * 10) / 23, 9);
  expect(figures.UPOS).toBeCloseTo((100 * 2 * 9) / 23, 9);
  expect(figures.sentences).toBeCloseTo((100 * 2 * 1) / 5, 9);
});

test('heads and relations: the subtype counts only for the exact figure, links need head and relation', () => {
  const changed = gold.map(({ words }, at) => ({
    words: words.map((word, index) => {
      if (at === 0 && index === 0) return { ...word, relation: 'nsubj:pass' };
      if (at === 0 && index === 2) return { ...word, head: 4 };
      if (at === 0 && index === 6) return { ...word, relation: 'parataxis' };
      return at === 1 && index === 0 ? { ...word, relation: 'nmod' } : word;
    }),
  }));
  const figures = score(changed);
  expect(figures.UAS).toBeCloseTo((100 * 11) / 12, 9);
  expect(figures.LAS).toBeCloseTo((100 * 9) / 12, 9);
  expect(figures['LAS exact']).toBeCloseTo((100 * 8) / 12, 9);
  expect(figures['speech subject']).toBe(0); // the subject of a passive is not the speaker
  expect(figures['speech clause']).toBe(0);
  expect(figures['number–noun']).toBe(0); // found, with the wrong head
});

test('a sentence is right with its first and its last word', () => {
  const { gold: items, extra } = judgeLanguage(row ?? { id: '', text: '', sentences: [] }, {
    id: 'own',
    sentences: [{ words: [...(gold[0]?.words ?? []), ...(gold[1]?.words ?? [])] }, { words: gold[2]?.words ?? [] }],
  });
  expect(items.map(({ hit }) => hit)).toEqual([false, false, true]);
  expect(extra.map(({ spans }) => spans[0])).toEqual([{ start: 0, end: 42 }]);
});
