import type { Range } from '../../eval/scorers/figures.ts';

const space = /\s/;

/** Where the printed characters `form` stand at or behind `from`; white space counts on neither side. */
function next(text: string, form: string, from: number): Range {
  let end = from;
  let start = -1;
  for (const char of form.replace(/\s/g, '')) {
    while (end < text.length && space.test(text.charAt(end))) end += 1;
    if (start < 0) start = end;
    end += char.length;
  }
  return { start: start < 0 ? from : start, end };
}

/** Ranges of words that follow one another and leave no printed character out: not every tool says where its words are. */
export function place(text: string, forms: readonly string[]): readonly Range[] {
  let from = 0;
  return forms.map((form) => {
    const range = next(text, form, from);
    from = range.end;
    return range;
  });
}

const article = /^the\s+/i;
const possessive = /['\u2019]s?$/;

/** A name without "the" before it and the "'s" behind it: whether they belong to it is a convention, not a finding. */
export function bare<R extends Range>(text: string, name: R): R {
  const words = text.slice(name.start, name.end);
  const before = article.exec(words)?.[0].length ?? 0;
  const behind = possessive.exec(words)?.[0].length ?? 0;
  return { ...name, start: name.start + before, end: name.end - behind };
}
