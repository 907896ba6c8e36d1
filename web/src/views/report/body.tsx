import { memo } from 'react';
import type { Paragraph } from './text-map.ts';

type BodyProps = { readonly text: string; readonly paragraphs: readonly Paragraph[] };

/** The text as published: words alone, in short text nodes. Drawn once; what is shown on it is painted. */
export const Body = memo(({ text, paragraphs }: BodyProps) => (
  <>
    {paragraphs.map(({ start, pieces, wrapped }) => (
      <p
        key={start}
        className="report__paragraph words"
        data-words="text"
        data-wrapped={wrapped || undefined}
        dir="auto"
      >
        {pieces.map((piece) => text.slice(piece.start, piece.end))}
      </p>
    ))}
  </>
));
