import type { Nodes } from 'mdast';
import type { Importer } from '../importer.ts';
import { readText } from './bytes.ts';
import { headerFields, reportInput } from './fields.ts';

const inline = (node: Nodes): string => {
  if ('value' in node && node.type !== 'html') return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(inline).join('') : '';
};

/** Blocks of running copy in order; code, tables of links and raw HTML are no copy. */
const blocks = (node: Nodes, depth = 0): string[] => {
  if (node.type === 'paragraph' || node.type === 'heading')
    return [
      inline(node)
        .replace(/\s*\n\s*/g, ' ')
        .trim(),
    ];
  if (depth > 50 || !('children' in node)) return [];
  return node.children.flatMap((child) => blocks(child, depth + 1));
};

const frontMatter = /^---\n([\s\S]{0,5000}?)\n---\n/;

/** Markdown: front matter gives the metadata, a first heading the headline, paragraphs and list items the copy. */
export const markdown: Importer = {
  id: 'markdown',
  label: 'Markdown',
  extensions: ['.md', '.markdown'],
  mediaType: 'text/markdown',
  holds: 'report',
  sniff: (head) => (frontMatter.test(head) ? 0.7 : /^# \S/.test(head) ? 0.5 : 0),
  read: async function* (source) {
    const decoded = await readText(source);
    if ('code' in decoded) return yield { id: source.name, problems: [decoded] };
    const { fromMarkdown } = await import('mdast-util-from-markdown'); // loaded when it is needed: most input is text
    const front = frontMatter.exec(decoded.text);
    const tree = fromMarkdown(decoded.text.slice(front?.[0].length ?? 0));
    const first = tree.children[0];
    const title = first?.type === 'heading' && first.depth === 1 ? inline(first) : undefined;
    const copy = tree.children.slice(title === undefined ? 0 : 1).flatMap((child) => blocks(child));
    const fields = headerFields(front?.[1]?.split('\n') ?? []);
    const text = copy.filter((block) => block !== '').join('\n\n');
    yield { report: reportInput({ ...fields, headline: fields.headline ?? title, text }), problems: decoded.problems };
  },
};
