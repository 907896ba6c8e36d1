import { counted } from '../../format/bounds.ts';
import type { ReportChanges } from '../../api/types.ts';
import type { Part } from './diff-runs.ts';
import { partsOf } from './diff-runs.ts';

const Run = ({ part: { kind, text } }: { readonly part: Part }) => {
  if (kind === 'same') return <span>{text}</span>;
  if (kind === 'left-out')
    return (
      <details className="diff-left-out small">
        <summary>{counted(text.trim().split(/\s+/).length, 'word')} that stayed the same</summary>
        <span className="serif">{text}</span>
      </details>
    );
  return kind === 'added' ? (
    <ins className="diff diff--added">
      <span className="hidden-label">added: </span>
      <span aria-hidden>+</span>
      {text}
    </ins>
  ) : (
    <del className="diff diff--removed">
      <span className="hidden-label">removed: </span>
      <span aria-hidden>−</span>
      {text}
    </del>
  );
};

/** Words of two versions in one run: what came and what went is told by a sign, a stroke and a colour. */
export const Diff = ({ runs }: { readonly runs: ReportChanges['text'] }) => (
  <span className="words" dir="auto">
    {partsOf(runs).map((part, index) => (
      <Run key={index} part={part} />
    ))}
  </span>
);
