import { Link } from '@tanstack/react-router';
import type { Mended } from '../../../api/mending.ts';
import { Button } from '../../../ui/button.tsx';

type MendOutcomeProps = {
  readonly mended: Mended;
  readonly event: string;
  readonly onUndo: (decision: string) => void;
  readonly isUndoing: boolean;
};

/** What a merge or a split came to, and the way back. */
export const MendOutcome = ({ mended: { decision, events }, event, onUndo, isUndoing }: MendOutcomeProps) => (
  <div className="notice" role="status">
    <span>
      {decision.what === 'merge' ? (
        <strong>Both are one event now.</strong>
      ) : (
        <>
          <strong>The reports were taken out.</strong> They are now{' '}
          {events
            .filter((id) => id !== event)
            .map((id) => (
              <Link key={id} to="/event/$id" params={{ id }}>
                an event of their own
              </Link>
            ))}
          .
        </>
      )}
    </span>
    <Button isDisabled={isUndoing} onPress={() => onUndo(decision.id)}>
      Undo
    </Button>
  </div>
);
