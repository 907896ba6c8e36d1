import nlp from 'compromise';
import type { LanguageSentence, LanguageWord } from '../../eval/treebank.ts';
import { uposOf, type Term } from './compromise-tags.ts';
import { bare, place } from './place.ts';
import type { Tool } from './tool.ts';

/** What all its views of a text can do; those of persons have a type of their own. */
type View = { readonly json: (options: { readonly offset: boolean }) => unknown };
type Sentence = { readonly terms: readonly (Term & { readonly index: readonly [number, number] })[] };
type Piece = { readonly form: string; readonly upos: string; readonly term?: string };

const sentencesIn = (view: View): readonly Sentence[] => view.json({ offset: false }) as readonly Sentence[];

/** Marks beside a word, each run of the same one a word. */
const marks = (beside: string): readonly Piece[] =>
  (beside.match(/(\S)\1*/gu) ?? []).map((form) => ({ form, upos: /\p{S}/u.test(form) ? 'SYM' : 'PUNCT' }));

const clitic = /(?:n['\u2019]t|['\u2019]\p{L}+|(?<=can)not)$/iu;
const genitive = /['\u2019]s?$/u;

/** The letters of a term, cut where it has two words: those of "don't" and "they've" are two terms, the second without letters. */
function cut({ text, tags, implicit }: Term, next: Term | undefined): readonly string[] {
  const two = implicit !== undefined && next?.text === '' ? clitic : tags.includes('Possessive') ? genitive : undefined;
  const at = two?.exec(text)?.index ?? 0;
  return at > 0 ? [text.slice(0, at), text.slice(at)] : [text];
}

/** The letters of a term, with their classes; the full stop of an abbreviation belongs to it. */
function wordsOf(term: Term, next: Term | undefined, behind: Term | undefined): readonly Piece[] {
  const [first = '', second] = cut(term, next);
  const one = { form: first, upos: uposOf(term, next) };
  if (second === undefined) return [one];
  return [one, { form: second, upos: next?.text === '' ? uposOf(next, behind) : 'PART' }];
}

/** A term with the marks around it. */
function piecesOf({ terms }: Sentence): readonly Piece[] {
  return terms.flatMap((term, index): readonly Piece[] => {
    const stop = term.tags.includes('Abbreviation') && term.post.startsWith('.') ? '.' : '';
    const words = wordsOf({ ...term, text: term.text + stop }, terms[index + 1], terms[index + 2]);
    return [
      ...marks(term.pre),
      ...words.flatMap((word) => (word.form === '' ? [] : { ...word, term: term.index.join() })),
      ...marks(term.post.slice(stop.length)),
    ];
  });
}

type Placed = LanguageWord & { readonly term?: string };

function placed(view: View, text: string): readonly (readonly Placed[])[] {
  const sentences = sentencesIn(view).map(piecesOf);
  const ranges = place(
    text,
    sentences.flatMap((pieces) => pieces.map(({ form }) => form)),
  );
  let from = 0;
  return sentences.map((pieces) =>
    pieces.map(({ form: _, ...piece }) => ({ start: 0, end: 0, ...ranges[from++], ...piece })),
  );
}

const withoutTerm = ({ term: _, ...word }: Placed): LanguageWord => word;

const sentencesOf = (view: View, text: string): readonly LanguageSentence[] =>
  placed(view, text).map((words) => ({ words: words.map(withoutTerm) }));

type Found = Readonly<Record<'PER' | 'LOC' | 'ORG', View>>;

function namesOf(view: View, found: Found, text: string) {
  const words = new Map<string, { start: number; end: number }>();
  for (const { term, start, end } of placed(view, text).flat())
    if (term !== undefined) words.set(term, { start: words.get(term)?.start ?? start, end });
  return Object.entries(found).flatMap(([type, views]) =>
    sentencesIn(views).flatMap(({ terms }) => {
      const [first, last] = [terms[0], terms.findLast((term) => term.text !== '')];
      const [start, end] = [words.get(first?.index.join() ?? '')?.start, words.get(last?.index.join() ?? '')?.end];
      return start === undefined || end === undefined ? [] : [bare(text, { start, end, type })];
    }),
  );
}

export const compromise: Tool = {
  version: nlp.version,
  language: ({ id, text }) => {
    const view = nlp(text);
    return () => ({ id, sentences: sentencesOf(view, text) });
  },
  names: ({ id, text }) => {
    const view = nlp(text);
    const found = { PER: view.people(), LOC: view.places(), ORG: view.organizations() };
    return () => ({ id, names: namesOf(view, found, text) });
  },
};
