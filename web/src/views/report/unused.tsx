import { useMemo, useState } from 'react';
import { counted, formatBounds } from '../../format/bounds.ts';
import { measures } from '../../review/choices.ts';
import { Button } from '../../ui/button.tsx';
import { useReport } from './context.ts';
import { unusedFigures } from './entries.ts';

/** So many are listed before the rest is asked for. */
const AT_FIRST = 8;

/** Figures that no event of the chronology counts: something may be missing there. */
export const Unused = () => {
  const { detail, uses, open } = useReport();
  const unused = useMemo(() => (uses ? unusedFigures(detail.record.figures, uses) : []), [detail, uses]);
  const [all, setAll] = useState(false);
  // A version that was replaced counts nowhere: that is no news of each of its figures.
  if (unused.length === 0 || detail.report.supersededBy !== undefined) return undefined;
  const rest = all ? 0 : Math.max(0, unused.length - AT_FIRST);
  return (
    <section className="rail__part">
      <h2 className="rail__title">Figures no entry uses</h2>
      <ul className="rail__list small">
        {unused.slice(0, unused.length - rest).map(({ id, words, measure, ...bounds }) => (
          <li key={id}>
            <button type="button" className="rcard__link" onClick={() => open([id])}>
              <span className="serif words">“{words}”</span> {measures[measure]}: {formatBounds(bounds)}
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <Button look="plain" onPress={() => setAll(true)}>
          {counted(rest, 'more figure')}
        </Button>
      ) : undefined}
    </section>
  );
};
