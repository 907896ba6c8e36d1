import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { numbers } from '../../bench/random.ts';
import type { NewsReport, ReportInput, Span } from '../../src/index.ts';
import { reprintOf } from './reprint.ts';

/** A report of the hand-written corpora, with what its header says of it beside the metadata. */
export type Told = {
  readonly input: ReportInput;
  /** The text it was copied from, by its slug; its own slug for one that was not. */
  readonly from: string;
  /** "about" or "event" of the header: which happening the report tells. */
  readonly about: readonly string[];
  /** Its news is something that came after: the search, a claim, a march, a release. It tells the happening in passing. */
  readonly followUp: boolean;
  readonly dateline?: Span;
};

const folder = resolve(import.meta.dirname, '../corpus');

/** One section: `=== slug`, lines of `key: value`, an empty line, the text. */
const sectionOf = (section: string, name: string): Told => {
  const [head = '', ...paragraphs] = section.trim().split('\n\n');
  const [slug = '', ...lines] = head.split('\n');
  const fields = Object.fromEntries(
    lines.map((line): [string, string] => {
      const colon = line.indexOf(': ');
      return [line.slice(0, colon), line.slice(colon + 2)];
    }),
  );
  const { outlet, headline, published, dateline, agency, byline, rewrites, about, event, lead: told } = fields;
  const lead = byline === undefined ? '' : `${byline}\n\n`;
  const text = `${lead}${dateline === undefined ? '' : `${dateline} `}${paragraphs.join('\n\n')}`;
  const url = `https://${outlet?.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.example/${slug}`;
  return {
    input: {
      id: slug,
      text,
      url,
      ...(outlet === undefined ? {} : { outlet }),
      ...(headline === undefined ? {} : { headline }),
      ...(published === undefined ? {} : { published }),
      ...(byline === undefined ? {} : { bylines: [byline.replace(/^By /, '')] }),
      ...(agency === undefined ? {} : { agency }),
    },
    from: rewrites ?? slug,
    followUp: told === 'follow-up',
    about: (about ?? event ?? name).split(' '),
    ...(dateline === undefined ? {} : { dateline: { start: lead.length, end: lead.length + dateline.length } }),
  };
};

/** The reports of `test/corpus/<name>.txt`, in the order of the file. */
export const handWritten = (name: 'abduction' | 'bombings' | 'independent'): readonly Told[] =>
  readFileSync(resolve(folder, `${name}.txt`), 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map((section) => sectionOf(section, name));

const REPORTS = 300;
const SEED = 20170314;

/**
 * One abduction in 300 reports: the hand-written texts, those that an editor rewrote by hand, and re-prints of either as
 * other outlets make them. Whatever comes of a text keeps its name in `from`; the same on every machine.
 */
export const abduction = (): readonly Told[] => {
  const texts = handWritten('abduction');
  const below = numbers(SEED);
  const copies = Array.from({ length: REPORTS - texts.length }, (_, index) =>
    // Wire copy is printed by many, a column by few.
    reprintOf(texts[Math.floor((below(1000) / 1000) ** 1.6 * texts.length)] as Told, index, below),
  );
  return [...texts, ...copies];
};

/** The report as the engine hands it on, for tests that need no more of it than its metadata. */
export const asReport = ({ input, dateline }: Told): NewsReport => {
  const { id = '', text, outlet, headline, url, bylines, published, agency } = input;
  return {
    id,
    text,
    language: 'en',
    ...(outlet === undefined ? {} : { outlet }),
    ...(headline === undefined ? {} : { headline }),
    ...(url === undefined ? {} : { url }),
    ...(bylines === undefined ? {} : { bylines }),
    ...(published === undefined ? {} : { published: { value: published, basis: 'given' } }),
    ...(agency === undefined ? {} : { agency }),
    ...(dateline === undefined ? {} : { dateline: { span: dateline } }),
  };
};
