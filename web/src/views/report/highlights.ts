import type { Span } from '../../../../src/model/span.ts';
import type { Mark } from './items.ts';
import type { LayerId, Tone } from './layers.ts';
import { LAYERS } from './layers.ts';
import type { Page } from './text-nodes.ts';
import { rangeOf } from './text-nodes.ts';

/** Names in the stylesheet are `::highlight(report-figure)`. */
const nameOf = (tone: string): string => `report-${tone}`;

/** What covers much is painted first, so that what stands in it is seen. */
const depth: Readonly<Record<Tone, number>> = {
  masked: 0,
  content: 1,
  caveat: 2,
  name: 3,
  place: 4,
  time: 4,
  source: 5,
  cue: 5,
  label: 6,
  event: 7,
  figure: 8,
  rejected: 9,
};

const put = (name: string, ranges: readonly AbstractRange[], priority: number): void => {
  if (ranges.length === 0) {
    CSS.highlights.delete(nameOf(name));
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(nameOf(name), highlight);
};

const rangesOf = (page: Page, spans: readonly Span[]): readonly StaticRange[] =>
  spans.flatMap((span) => rangeOf(page, span) ?? []);

const tones: readonly { readonly tone: Tone; readonly layer?: LayerId }[] = [
  ...LAYERS.flatMap(({ id, tones: own }) => own.map((tone) => ({ tone, layer: id }))),
  { tone: 'rejected' },
];

/** Paints the layers on the words, all in one go; those that are hidden are taken off. */
export const paintLayers = (page: Page, marks: readonly Mark[], hidden: ReadonlySet<LayerId>): void => {
  for (const { tone, layer } of tones) {
    const own = layer !== undefined && hidden.has(layer) ? [] : marks.filter((mark) => mark.tone === tone);
    const spans = own.map(({ span }) => span);
    put(tone, rangesOf(page, spans), depth[tone]);
  }
};

/** What is marked besides the layers: the words of the open card, a flash on them, the word the keys are at. */
const extras = ['chosen', 'flash', 'cursor', 'hovered'] as const;

export type Extra = (typeof extras)[number];

/** Marks words for a reason of the moment. */
export const paintExtra = (page: Page, extra: Extra, spans: readonly Span[]): void =>
  put(extra, rangesOf(page, spans), 20 + extras.indexOf(extra));

/** Leaves no paint behind. */
export const clearPaint = (): void => {
  for (const name of [...tones.map(({ tone }) => tone), ...extras]) CSS.highlights.delete(nameOf(name));
};
