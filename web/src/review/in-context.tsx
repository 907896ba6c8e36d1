import './review.css';
import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';
import type { ReportRecord } from '../../../src/model/record.ts';
import type { ReviewLayer } from '../../../src/model/review.ts';
import type { Span } from '../../../src/model/span.ts';
import type { AnyFinding } from './finding.ts';
import { marksOf, segmentsOf, textOf, windowOf } from './segments.ts';
import type { Segment } from './segments.ts';

const Piece = ({ segment: { text, roles, near } }: { readonly segment: Segment }) => {
  const [role] = roles;
  const className = near ? undefined : 'in-context__around';
  return role === undefined ? (
    <span className={className}>{text}</span>
  ) : (
    <mark className="in-context__mark" data-roles={roles.join(' ')}>
      {text}
    </mark>
  );
};

const Legend = () => (
  <p className="in-context__legend tiny quiet">
    <mark className="in-context__mark" data-roles="source">
      who
    </mark>{' '}
    <mark className="in-context__mark" data-roles="cue">
      says
    </mark>{' '}
    <mark className="in-context__mark" data-roles="content">
      what
    </mark>
  </p>
);

/** Where a reader's selection lies, counted from the beginning of an element. */
const selectedIn = (element: HTMLElement): { start: number; end: number } | undefined => {
  const selection = window.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.commonAncestorContainer)) return undefined;
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return { start, end: start + range.toString().length };
};

/** Follows what a reader selects in an element, by mouse, touch or keys; words stay selected while a form is filled in. */
const useSelected = (
  element: RefObject<HTMLElement | null>,
  onSelect: ((at: { start: number; end: number }) => void) | undefined,
): void => {
  const current = useRef(onSelect);
  useEffect(() => {
    current.current = onSelect;
  });
  useEffect(() => {
    const onChange = (): void => {
      const selected = element.current ? selectedIn(element.current) : undefined;
      if (selected) current.current?.(selected);
    };
    document.addEventListener('selectionchange', onChange);
    return () => document.removeEventListener('selectionchange', onChange);
  }, [element]);
};

type InContextProps = {
  readonly record: ReportRecord;
  readonly layer: ReviewLayer;
  readonly finding: AnyFinding;
  readonly sentence: Span;
  /** Gets the words a reader selects. */
  readonly onSelect?: (span: Span) => void;
};

/** A sentence in its paragraph, with the words of a finding marked by what they do for it. */
export const InContext = ({ record, layer, finding, sentence, onSelect }: InContextProps) => {
  const quote = useRef<HTMLQuoteElement>(null);
  const { part } = sentence;
  const text = textOf(record, part);
  const marks = marksOf(layer, finding).filter((mark) => mark.part === part);
  const shown = windowOf(text, sentence, marks[0]);
  const segments = segmentsOf(text, shown, { sentence, marks });
  useSelected(
    quote,
    onSelect &&
      (({ start, end }) =>
        onSelect({ start: shown.start + start, end: shown.start + end, ...(part === undefined ? {} : { part }) })),
  );
  return (
    <div className="in-context">
      <blockquote ref={quote} className="in-context__text words serif">
        {segments.map((segment) => (
          <Piece key={segment.start} segment={segment} />
        ))}
      </blockquote>
      {layer === 'attributions' ? <Legend /> : undefined}
    </div>
  );
};
