import type { Attribution } from '../../model/index.ts';
import type { Range } from '../../text/range.ts';
import { covers, lastStartingBy } from '../../text/range.ts';

type Content = Range & { readonly id: string };

/** Finds whose claim a span is: the innermost attribution whose content covers it, null for the report's own voice. */
export const claimFinder = (attributions: readonly Attribution[]): ((span: Range) => string | null) => {
  const contents: Content[] = attributions
    .flatMap(({ id, content }) => content.map(({ start, end }) => ({ id, start, end })))
    .sort((a, b) => a.start - b.start);
  return (span) => {
    let best: Content | undefined;
    const from = lastStartingBy(contents, span.start);
    for (let index = from; index >= 0 && index > from - 40; index -= 1) {
      const content = contents[index] as Content;
      if (covers(content, span) && (!best || content.end - content.start < best.end - best.start)) best = content;
    }
    return best?.id ?? null;
  };
};
