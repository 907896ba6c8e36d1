import type { Line } from './lines.ts';

const endsSentence = (text: string): boolean => /[.!?:\u2026]["\u201D\u2019')\]]*$/.test(text);

const bullet = /^[•‣■▪●◦]/;

const word = /\p{L}+(?:-\p{L}+)*/gu;

/** The usual distance from one line to the next: what a quarter of all distances do not exceed. */
const pitchOf = (lines: readonly Line[]): number => {
  const gaps = lines
    .map((line, index) => {
      const before = lines[index - 1];
      return before?.page === line.page ? before.y - line.y : 0;
    })
    .filter((gap) => gap > 1)
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 4)] ?? Number.POSITIVE_INFINITY;
};

/** Does a paragraph begin here? By its bullet, by distance, size of letters and indent; over pages and columns by the sentence. */
const begins = (line: Line, before: Line, pitch: number): boolean => {
  if (bullet.test(line.text) || Math.max(line.size, before.size) > 1.15 * Math.min(line.size, before.size)) return true;
  const ended = endsSentence(before.text);
  if (line.page !== before.page || line.y > before.y + before.size) return ended || !/^\p{Ll}/u.test(line.text);
  if (before.y - line.y > 1.3 * pitch) return true;
  const indented = line.left > before.left + 0.8 * line.size;
  const short = line.right - before.right > 0.3 * (line.right - line.left);
  return ended && (indented || short);
};

/**
 * Two lines as running text. A soft hyphen goes. A plain one may be the word's own: it goes only when the document has
 * the word without it elsewhere and never with it.
 */
const joined = (text: string, next: string, words: ReadonlySet<string>): string => {
  if (text.endsWith('\u00AD')) return text.slice(0, -1) + next;
  const head = /\p{L}+(?=[-\u2010]$)/u.exec(text)?.[0].toLowerCase();
  const tail = /^\p{Ll}\p{L}*/u.exec(next)?.[0];
  if (head === undefined || tail === undefined) return `${text} ${next}`;
  const soft = words.has(head + tail) && !words.has(`${head}-${tail}`);
  return (soft ? text.slice(0, -1) : text) + next;
};

/** Paragraphs of the lines of a document. */
export const paragraphsOf = (lines: readonly Line[]): readonly string[] => {
  const words = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(word) ?? []));
  const pitch = pitchOf(lines);
  const done: string[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (!before || begins(line, before, pitch)) done.push(line.text);
    else done.push(joined(done.pop() as string, line.text, words));
  }
  return done;
};
