import './review.css';
import type { Decided } from '../api/review.ts';
import { counted } from '../format/bounds.ts';
import { Button } from '../ui/button.tsx';
import { decisionWords } from './decision-words.ts';
import { chronologyChanges } from './toll-changes.ts';

/** "Corrected: 2 values". */
const headOf = ({ changes, decisions }: Decided): string => {
  const [first] = decisions;
  const words = changes[0]?.words ?? '';
  const what = first ? decisionWords[first.what] : 'Decided';
  return decisions.length > 1
    ? `${what}: ${counted(decisions.length, 'value')}`
    : words === ''
      ? what
      : `${what}: “${words}”`;
};

type OutcomeLineProps = {
  readonly decided: Decided;
  readonly onUndo?: (ids: readonly string[]) => void;
  readonly isUndoing?: boolean;
};

/** So many changes are named in the line; the others are counted. */
const NAMED = 3;

/** What the last decision changed in the chronology, with the way back. */
export const OutcomeLine = ({ decided, onUndo, isUndoing = false }: OutcomeLineProps) => {
  const lines = chronologyChanges(decided.events);
  const more = lines.length - NAMED;
  return (
    <div className="notice outcome" role="status">
      <span className="words">
        <strong>{headOf(decided)}</strong>.{' '}
        {lines.length === 0 ? 'Nothing else in the chronology changes.' : lines.slice(0, NAMED).join(' · ')}
        {more > 0 ? ` · ${counted(more, 'more change')}` : ''}
      </span>
      {onUndo && decided.decisions.every(({ what }) => what !== 'undo') ? (
        <Button look="plain" isDisabled={isUndoing} onPress={() => onUndo(decided.decisions.map(({ id }) => id))}>
          Undo <kbd aria-hidden>u</kbd>
        </Button>
      ) : undefined}
    </div>
  );
};
