import type { Passage } from '../facts.ts';
import { segmentsOf } from './segments.ts';

/** A sentence of a report with the words that matter marked. */
export const Marked = ({ text, words }: Pick<Passage, 'text' | 'words'>) => (
  <>
    {segmentsOf(text, words).map((segment, index) =>
      segment.marked ? <mark key={index}>{segment.text}</mark> : <span key={index}>{segment.text}</span>,
    )}
  </>
);
