import { Link } from '@tanstack/react-router';
import type { Decided } from '../../../api/review.ts';
import { decisionWords } from '../../../review/decision-words.ts';
import { Button } from '../../../ui/button.tsx';

type MendOutcomeProps = {
  readonly decided: Decided;
  readonly event: string;
  readonly onUndo: (ids: readonly string[]) => void;
  readonly isUndoing: boolean;
};

/** What a merge or a split came to, and the way back. */
export const MendOutcome = ({ decided: { decisions, events }, event, onUndo, isUndoing }: MendOutcomeProps) => {
  const [first] = decisions;
  if (!first) return undefined;
  const others = events.filter((one) => one.event !== event && one.status.after !== 'none');
  return (
    <div className="notice" role="status">
      <span>
        <strong>{decisionWords[first.what]}.</strong>{' '}
        {others.length > 0 ? 'Besides this event there is now: ' : 'This event is as shown above.'}
        {others.map((one, index) => (
          <span key={one.event}>
            {index > 0 ? '; ' : ''}
            <Link to="/event/$id" params={{ id: one.event }} className="words">
              {one.title}
            </Link>
          </span>
        ))}
      </span>
      {first.what === 'undo' ? undefined : (
        <Button isDisabled={isUndoing} onPress={() => onUndo(decisions.map(({ id }) => id))}>
          Undo
        </Button>
      )}
    </div>
  );
};
