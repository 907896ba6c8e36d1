import { useState } from 'react';
import type { ReviewLayer } from '../../../../src/model/review.ts';
import type { Span } from '../../../../src/model/span.ts';
import { AddForm } from '../../review/add-form.tsx';
import type { Decided } from '../../api/review.ts';
import { layerNames, partsOf } from '../../review/fields.ts';
import { wordsOf } from '../../review/finding.ts';
import { useKeys } from '../../shell/keys.ts';
import { Button } from '../../ui/button.tsx';
import { Window } from '../../ui/window.tsx';
import { useReport } from './context.ts';
import { useOutcome } from './outcome.tsx';
import { useSelectedSpan } from './use-selected.ts';
import { trimmed } from './word-steps.ts';

const OFFERED: readonly ReviewLayer[] = ['figures', 'events', 'attributions', 'labels', 'times', 'toponyms', 'caveats'];

/** So many are offered at once; the form has the others too. */
const AT_ONCE = 4;

type Adding = { readonly layer: ReviewLayer; readonly span: Span };

/** The selected words without the blanks at their ends. */
const useWords = (): Span | undefined => {
  const { detail, page } = useReport();
  const selected = useSelectedSpan(page);
  const { text, headline = '' } = detail.record.report;
  return selected && trimmed(selected.part === 'headline' ? headline : text, selected);
};

/** Selected words can be made a finding that the machine did not read. */
export const AddBar = () => {
  const { detail, open } = useReport();
  const { tell } = useOutcome();
  const span = useWords();
  const [adding, setAdding] = useState<Adding>();
  const close = (): void => setAdding(undefined);
  const onDecided = (decided: Decided): void => {
    tell(decided);
    close();
    const [made] = decided.decisions;
    const id = made && 'path' in made.target ? partsOf(made.target.path)?.id : undefined;
    if (id !== undefined) open([id]);
  };
  useKeys({ n: () => span && setAdding({ layer: 'figures', span }) });
  return (
    <>
      {span ? (
        <div className="report__add no-print" role="group" aria-label="Add what was not read">
          <span className="small">
            Add <q className="serif words">{wordsOf(detail.record, span)}</q> as
          </span>
          {OFFERED.slice(0, AT_ONCE).map((layer) => (
            <Button key={layer} onPress={() => setAdding({ layer, span })}>
              {layerNames[layer].one}
            </Button>
          ))}
        </div>
      ) : undefined}
      <Window title="Add what was not read" isOpen={adding !== undefined} onOpenChange={close}>
        {adding ? <AddForm record={detail.record} {...adding} onCancel={close} onDecided={onDecided} /> : undefined}
      </Window>
    </>
  );
};
