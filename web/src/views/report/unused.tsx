import { useMemo } from 'react';
import { formatBounds } from '../../format/bounds.ts';
import { measures } from '../../review/choices.ts';
import { useReport } from './context.ts';
import { unusedFigures } from './entries.ts';

/** Figures that no event of the chronology counts: something may be missing there. */
export const Unused = () => {
  const { detail, uses, open } = useReport();
  const unused = useMemo(() => (uses ? unusedFigures(detail.record.figures, uses) : []), [detail, uses]);
  if (unused.length === 0) return undefined;
  return (
    <section className="rail__part">
      <h2 className="rail__title">Figures no entry uses</h2>
      <ul className="rail__list small">
        {unused.map(({ id, words, measure, ...bounds }) => (
          <li key={id}>
            <button type="button" className="rcard__link" onClick={() => open([id])}>
              <span className="serif words">“{words}”</span> {measures[measure]}: {formatBounds(bounds)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
