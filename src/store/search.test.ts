import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { dossier, folder, prepared } from '../../test/support/store.ts';
import { closeStore, clusters, insertReports, search } from './index.ts';
import { matchOf, termsOf } from './match.ts';
import { snippetOf } from './snippet.ts';

const at = folder();
const long = `${'Filler stands here. '.repeat(40)}The ferry "Alma" sank off Lowport on Friday. ${'More filler. '.repeat(40)}`;
const store = dossier(at('search.db'), [
  prepared('bridge', 'A bridge in Lowport gave way; the mayor blamed the rain.', {
    published: '2026-01-01',
    outlet: 'A',
  }),
  prepared('cafe', 'The café by the harbour reopened.', { published: '2026-01-02', outlet: 'B' }),
  prepared('ferry', long, { published: '2026-01-03', outlet: 'A', headline: 'Ferry sinks' }),
  prepared('old', 'A ferry was late.', { url: 'https://example.org/f', outlet: 'A' }),
  prepared('new', 'A ferry was very late.', { url: 'https://example.org/f', outlet: 'A', published: '2026-01-04' }),
  prepared('told', 'A trawler lay off some cape.'),
  prepared('headlined', 'A boat lay off some cape.', { headline: 'Trawler lost' }),
]);
afterAll(() => closeStore(store));
const found = (text: string, filter = {}): string[] => search(store, text, filter).rows.map(({ report }) => report.id);

describe('questions', () => {
  const cases: readonly (readonly [string, readonly string[], string])[] = [
    ['lowport', ['bridge', 'ferry'], 'case does not count, the denser text first'],
    ['CAFE', ['cafe'], 'nor do accents'],
    ['café', ['cafe'], 'either way'],
    ['mayor rain', ['bridge'], 'all words'],
    ['"the mayor"', ['bridge'], 'words in a row'],
    ['"mayor the"', [], 'in that row'],
    ['ferry -late', ['ferry'], 'without a word'],
    ['ferry -"off lowport"', ['new'], 'without words in a row'],
    ['harb*', ['cafe'], 'the beginning of a word'],
    ['ha*', [], 'too short a beginning is a word'],
    ['"the harb"*', ['cafe'], 'the beginning of the last of a row'],
    ['ferry', ['new', 'ferry'], 'what was replaced is not shown'],
    ['trawler', ['headlined', 'told'], 'a word in the headline counts more'],
    ['', [], 'nothing asked'],
    ['-ferry', [], 'only what is not wanted'],
    ['"the mayor', ['bridge'], 'a mark without its other is as if closed'],
    ['NEAR(mayor rain)', [], 'no words of the index language'],
    ['mayor OR cafe', [], 'OR is a word like others'],
    ['headline:trawler', [], 'nor are columns'],
  ];
  test.each(cases)('%s → %j: %s', (text, ids) => expect(found(text)).toEqual(ids));

  test('filters', () => {
    expect(found('ferry', { versions: 'all' })).toHaveLength(3);
    expect(found('lowport', { since: '2026-01-02' })).toEqual(['ferry']);
    expect(found('lowport', { until: '2026-01-02' })).toEqual(['bridge']);
    expect(found('the', { outlet: 'B' })).toEqual(['cafe']);
    expect(found('the', { language: 'it' })).toEqual([]);
  });

  test('any text is a question, and never an error', () => {
    const marks = fc.constantFrom(
      '"',
      '*',
      '-',
      '(',
      ')',
      ':',
      '^',
      '+',
      'AND',
      'OR',
      'NOT',
      'NEAR',
      '{',
      '}',
      ' ',
      'a',
      'é',
      '\0',
      "'",
      '🙂',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(marks).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (asked) => {
        expect(Array.isArray(search(store, asked).rows)).toBe(true);
        expect(Array.isArray(clusters(store, { text: asked }).rows)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('a pasted page is cut to a question', () => {
    expect(termsOf('word '.repeat(1000)).length).toBeLessThanOrEqual(32);
    expect(matchOf('a "b cat"* -d')).toBe('("a" AND "b cat"*) NOT ("d")');
  });
});

describe('snippets', () => {
  test('are taken from the text, their marks stand on the words found', () => {
    const [hit] = search(store, 'alma lowport').rows;
    const { span, text, marks } = hit?.snippet ?? { span: { start: 0, end: 0 }, text: '', marks: [] };
    expect(text).toBe(long.slice(span.start, span.end));
    expect(marks.map(({ start, end }) => long.slice(start, end))).toEqual(['Alma', 'Lowport']);
    expect(text.length).toBeLessThan(240);
    expect(text).toMatch(/^\S.*\S$/s);
  });

  test('of any text and question lie inside, whole and marked', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 900 }),
        fc.string({ maxLength: 9 }),
        (text, asked) => {
          const snippet = snippetOf(text, termsOf(asked));
          expect(snippet?.text).toBe(text.slice(snippet?.span.start, snippet?.span.end));
          expect(snippet?.text.length).toBeGreaterThan(0);
          for (const { start, end } of snippet?.marks ?? [])
            expect(start >= (snippet?.span.start ?? 0) && end <= (snippet?.span.end ?? 0)).toBe(true);
        },
      ),
    );
  });

  test('ties are told newest first, and pages hold every hit once', () => {
    const many = dossier(at('ties.db'));
    insertReports(
      many,
      Array.from({ length: 45 }, (_, index) => prepared(`t${index}`, 'The same words.')),
    );
    const ids: string[] = [];
    for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
      const page = search(many, 'words', { limit: 7, ...(cursor !== undefined ? { cursor } : {}) });
      ids.push(...page.rows.map(({ report }) => report.id));
      cursor = page.next;
    }
    expect(ids).toEqual(Array.from({ length: 45 }, (_, index) => `t${44 - index}`));
    closeStore(many);
  });
});
