import { parseHTML } from 'linkedom';
import { blocksOf } from './blocks.ts';
import type { DomDocument } from './dom.ts';
import { nestedTooDeep } from './nesting.ts';

const parsed = (markup: string): readonly string[] =>
  nestedTooDeep(markup)
    ? []
    : blocksOf(parseHTML(`<!doctype html><html><body>${markup}</body></html>`).document as unknown as DomDocument);

/** Paragraphs of a piece of HTML, as feeds and wire items carry it. Without any tag, blank lines part them. */
export const markupBlocks = (markup: string): readonly string[] =>
  /<[a-z!/]/i.test(markup) ? parsed(markup) : markup.split(/\n[\t ]*\n/).flatMap(parsed);

/** One line of HTML as plain words: "A caf&eacute; <b>burns</b>". */
export const plainLine = (markup: string | undefined): string | undefined =>
  markup === undefined ? undefined : (/[&<]/.test(markup) ? parsed(markup).join(' ') : markup).trim() || undefined;
