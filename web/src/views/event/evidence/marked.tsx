import type { Passage } from '../facts.ts';
import { segmentsOf, windowed } from './segments.ts';

/** A sentence of a report with the words that matter marked. */
export const Marked = (passage: Pick<Passage, 'text' | 'words'>) => {
  const { text, words, cutBefore, cutAfter } = windowed(passage);
  return (
    <>
      {cutBefore ? '… ' : ''}
      {segmentsOf(text, words).map((segment, index) =>
        segment.marked ? <mark key={index}>{segment.text}</mark> : <span key={index}>{segment.text}</span>,
      )}
      {cutAfter ? ' …' : ''}
    </>
  );
};
