import type { ReactNode } from 'react';
import { createContext, useContext, useMemo, useState } from 'react';
import type { Decided } from '../../api/review.ts';
import { DecisionFailure } from '../../review/conflict-notice.tsx';
import { OutcomeLine } from '../../review/outcome-line.tsx';
import { useDecide } from '../../review/use-decision.ts';
import { useKeys } from '../../shell/keys.ts';
import { Button } from '../../ui/button.tsx';
import { useReport } from './context.ts';
import { lastOwn } from './review-states.ts';

type Outcome = { readonly tell: (decided: Decided) => void };

const OutcomeContext = createContext<Outcome | undefined>(undefined);

/** Tells what a decision did. */
export const useOutcome = (): Outcome => {
  const outcome = useContext(OutcomeContext);
  if (!outcome) throw new Error('useOutcome is for parts of the page about a report');
  return outcome;
};

/** The decision that is taken back: the one just made, else the latest of this coder's about this report. */
const useLast = (decided: Decided | undefined, by: string): readonly string[] => {
  const { review } = useReport();
  if (decided && decided.decisions.every(({ what }) => what !== 'undo')) return decided.decisions.map(({ id }) => id);
  const last = review && by !== '' ? lastOwn(review, by) : undefined;
  return last === undefined ? [] : [last];
};

/** What the last decision did stands at the foot of the window, with the way back. */
export const WithOutcome = ({ children }: { readonly children: ReactNode }) => {
  const [decided, setDecided] = useState<Decided>();
  const { by, undo } = useDecide(setDecided);
  const last = useLast(decided, by);
  const takeBack = (ids: readonly string[]): void => undo.mutate({ ids });
  const outcome = useMemo(() => ({ tell: setDecided }), []);
  useKeys({ u: () => last.length > 0 && !undo.isPending && takeBack(last) });
  return (
    <OutcomeContext value={outcome}>
      {children}
      {decided || undo.error ? (
        <div className="report__outcome no-print">
          {decided ? <OutcomeLine decided={decided} onUndo={takeBack} isUndoing={undo.isPending} /> : undefined}
          <DecisionFailure error={undo.error} />
          <Button look="plain" onPress={() => (setDecided(undefined), undo.reset())}>
            Close
          </Button>
        </div>
      ) : undefined}
    </OutcomeContext>
  );
};
