import { DecisionFailure } from '../../../review/conflict-notice.tsx';
import { OutcomeLine } from '../../../review/outcome-line.tsx';
import { counted } from '../../../format/bounds.ts';
import { Button } from '../../../ui/button.tsx';
import type { OutcomeState } from './use-queue.ts';

/** What became of the last decisions, where the eye is; one that was not written says so until it is looked at. */
export const Outcome = ({ outcome }: { readonly outcome: OutcomeState }) => {
  const { last, sent, failed, lookAgain, undo, isUndoing, error } = outcome;
  return (
    <div className="queue__outcome">
      {failed ? (
        <div className="queue__failed">
          <DecisionFailure error={failed.error} />
          <Button onPress={lookAgain}>Look at “{failed.row.words}” again</Button>
        </div>
      ) : undefined}
      {sent > 0 || isUndoing ? (
        <p className="notice" role="status">
          {isUndoing ? 'Undoing…' : `Writing ${counted(sent, 'decision')}…`}
        </p>
      ) : undefined}
      {last && sent === 0 && !isUndoing ? <OutcomeLine decided={last} onUndo={undo} /> : undefined}
      <DecisionFailure error={error} />
    </div>
  );
};
