import { useMemo } from 'react';
import { formatBounds } from '../../format/bounds.ts';
import { spaced } from '../../format/words.ts';
import { useReport } from './context.ts';
import { entriesWith } from './entries.ts';

/** Figures that went into no event of the chronology: something may be missing there. */
export const Unused = () => {
  const { detail, open } = useReport();
  const unused = useMemo(
    () => detail.record.figures.filter(({ id }) => entriesWith(detail, { layer: 'figures', id }).length === 0),
    [detail],
  );
  if (unused.length === 0) return undefined;
  return (
    <section className="rail__part">
      <h2 className="rail__title">Figures no entry uses</h2>
      <ul className="small">
        {unused.map(({ id, words, measure, ...bounds }) => (
          <li key={id}>
            <button type="button" className="rcard__link" onClick={() => open([id])}>
              <span className="serif words">“{words}”</span> {spaced(measure)}: {formatBounds(bounds)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
