import type { NewsReport, Span } from '../model/index.ts';
import { HashCounts } from './linking/counts.ts';
import { hashOf, mixed } from './hash.ts';
import { outletOf } from './outlet.ts';

/** A line or a sentence that stands in so many reports of one outlet is furniture of its pages. */
const LEAST = 4;

/** Shorter stretches recur in any two texts ("Mr.", "he said."), unless they are whole lines. */
const SHORT = 20;

const stretch = /[^\n]+?(?:[.!?]["'”’)]?(?=\s)|(?=\n)|$)/g;

const letters = /[\p{L}\p{N}]+/gu;

type Stretch = Span & { readonly hash: number };

/** Lines, and the sentences within lines, by what their letters and digits are. */
const stretchesOf = (text: string, outlet: number): readonly Stretch[] => {
  const found: Stretch[] = [];
  for (const match of text.matchAll(stretch)) {
    const words = match[0].match(letters);
    if (!words) continue;
    const start = match.index + match[0].search(/\S/);
    const end = match.index + match[0].trimEnd().length;
    const line = (start === 0 || /\n[^\S\n]*$/.test(text.slice(Math.max(0, start - 8), start))) && text[end] !== ' ';
    if (end - start < SHORT && !line) continue;
    found.push({ start, end, hash: mixed(outlet, hashOf(words.join(' ').toLowerCase())) });
  }
  return found;
};

/**
 * Lines repeated across one outlet's reports: "Follow us for news on the go". Every report is added once; the mask of a
 * report depends on those added, not on their order.
 */
export class RepeatedLines {
  readonly #counts = new HashCounts();

  add(report: Pick<NewsReport, 'text' | 'url' | 'outlet'>): void {
    const outlet = outletOf(report);
    if (outlet === undefined) return;
    const own = new Set(stretchesOf(report.text, hashOf(outlet)).map(({ hash }) => hash));
    for (const hash of own) this.#counts.add(hash);
  }

  /** Stretches that stand in at least `least` reports of the outlet: in order, none overlapping. */
  maskOf(report: Pick<NewsReport, 'text' | 'url' | 'outlet'>, least = LEAST): readonly Span[] {
    const outlet = outletOf(report);
    if (outlet === undefined) return [];
    return stretchesOf(report.text, hashOf(outlet))
      .filter(({ hash }) => this.#counts.of(hash) >= least)
      .map(({ start, end }) => ({ start, end }));
  }
}
