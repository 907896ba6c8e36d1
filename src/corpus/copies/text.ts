import { type ComparedText, type Likeness, SHORT } from './compare.ts';
import { unpacked } from './sample.ts';
import type { CopySketch } from './sketch.ts';
import { earliestOf, whenOf, type When } from './when.ts';

/** What is kept of a sketch once its words are in a text. */
export type Printed = Omit<CopySketch, 'sample' | 'quotations' | 'fingerprint' | 'shingles' | 'words'>;

/** One wording with all reports that print it. */
export type CopyText = ComparedText & {
  readonly key: string;
  readonly quotations: readonly string[];
  readonly reports: Printed[];
};

/** Two texts of which one is a copy or a part of the other. */
export type CopyLink = Likeness & { readonly short: number; readonly long: number };

/** Not even the same words make a copy of so little. */
const NOTHING = 12;

/**
 * What reports must share to be one text. A short one needs its headline too: "This article is for subscribers. Sign in
 * to go on reading" stands under many.
 */
export const keyOf = ({ words, fingerprint, headline, report }: CopySketch): string => {
  if (words >= SHORT) return fingerprint;
  return words < NOTHING ? `${fingerprint} report ${report}` : `${fingerprint} ${headline ?? ''}`;
};

export const newText = ({ words, sample, shingles, quotations }: CopySketch, key: string): CopyText => ({
  key,
  words,
  sample: unpacked(sample, shingles),
  quotations,
  reports: [],
});

export const printed = (sketch: CopySketch): Printed => {
  const { report, outlet, credits, published, page, headline, told } = sketch;
  return {
    report,
    credits,
    told,
    ...(outlet === undefined ? {} : { outlet }),
    ...(published === undefined ? {} : { published }),
    ...(page === undefined ? {} : { page }),
    ...(headline === undefined ? {} : { headline }),
  };
};

/** So many headlines share words with any text. */
const BY_CHANCE = 0.15;

/**
 * What a site prints under one headline after the other and that tells none of them: "Your article is loading", a menu, a
 * form. An outlet that prints a text has one headline for it.
 */
export const isNotice = (reports: readonly Printed[]): boolean => {
  const headed = reports.filter(({ headline }) => headline !== undefined);
  const headlines = new Set(headed.map(({ headline }) => headline));
  const outlets = new Set(headed.map(({ outlet }) => outlet));
  return headlines.size > outlets.size && headed.filter(({ told }) => told).length < BY_CHANCE * headed.length;
};

/** Does more than one page print these texts? The versions of one page are no copies of each other. */
export const onSeveralPages = (texts: readonly CopyText[]): boolean => {
  let first: string | undefined;
  let reports = 0;
  for (const text of texts)
    for (const { page } of text.reports) {
      reports += 1;
      first ??= page;
      if (reports > 1 && (page === undefined || page !== first)) return true;
    }
  return false;
};

export const startOf = (texts: readonly CopyText[]): When | undefined =>
  earliestOf(texts.flatMap(({ reports }) => reports.map(({ published }) => whenOf(published))));
