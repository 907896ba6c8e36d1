import type { Decision } from '../../../src/model/chronology.ts';
import { valueText } from './value-text.ts';

type OldNewProps = { readonly what: Decision['what']; readonly old?: unknown; readonly new?: unknown };

/** What a decision made of a value: the old one struck through, the new one after it; told also without the stroke. */
export const OldNew = ({ what, old, new: now }: OldNewProps) => {
  if (what === 'accept') return <span className="words">{valueText(old)}</span>;
  if (what === 'add') return <span className="words">{valueText(now)}</span>;
  return (
    <span className="words">
      <s className="quiet">{valueText(old)}</s>
      {what === 'correct' ? (
        <>
          {' '}
          <span aria-hidden>→</span>
          <span className="hidden-label"> became </span> <strong>{valueText(now)}</strong>
        </>
      ) : undefined}
    </span>
  );
};
