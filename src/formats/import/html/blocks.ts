import type { DomNode } from './dom.ts';

const ELEMENT = 1;
const TEXT = 3;

const skipped = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT EMBED CANVAS VIDEO AUDIO FORM BUTTON SELECT TEXTAREA INPUT NAV FOOTER ASIDE HEAD FIGCAPTION'.split(
    ' ',
  ),
);
const block = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE BODY DD DETAILS DIV DL DT FIGURE H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN OL P PRE SECTION TABLE TBODY TD TH THEAD TR UL'.split(
    ' ',
  ),
);
const MAX_DEPTH = 200;

/**
 * Paragraphs of a DOM tree: one a block element, white space folded, `br` twice is a paragraph too. `textContent`
 * would glue "…last night.Police…" together; this does not. Nesting beyond 200 levels is not followed.
 */
export const blocksOf = (root: DomNode): readonly string[] => {
  const done: string[] = [];
  let line = '';
  let breaks = 0;
  const flush = (): void => {
    const folded = line.replace(/[\t\n\f\r ]+/g, ' ').trim();
    if (folded !== '') done.push(folded);
    line = '';
    breaks = 0;
  };
  const visit = (node: DomNode, depth: number): void => {
    if (node.nodeType === TEXT) {
      const value = node.textContent ?? '';
      if (value.trim() !== '') breaks = 0;
      line += value;
      return;
    }
    if (node.nodeType !== ELEMENT && node.nodeType !== 9 && node.nodeType !== 11) return;
    const name = node.nodeName.toUpperCase();
    if (skipped.has(name) || depth > MAX_DEPTH) return;
    if (name === 'BR') {
      breaks += 1;
      line += ' ';
      if (breaks > 1) flush();
      return;
    }
    if (block.has(name)) flush();
    for (const child of node.childNodes) visit(child, depth + 1);
    if (block.has(name)) flush();
  };
  visit(root, 0);
  flush();
  return done;
};
