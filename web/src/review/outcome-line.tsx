import './review.css';
import type { Decided } from '../api/review.ts';
import { counted } from '../format/bounds.ts';
import { Button } from '../ui/button.tsx';
import { decisionWords } from './decision-words.ts';
import { chronologyChanges } from './toll-changes.ts';

/** "Corrected: 2 findings". */
const headOf = ({ changes, decisions }: Decided): string => {
  const [first] = decisions;
  const words = changes[0]?.words ?? '';
  const what = first ? decisionWords[first.what] : 'Decided';
  if (decisions.length > 1) return `${what}: ${counted(decisions.length, 'decision')}`;
  return words === '' ? what : `${what}: “${words}”`;
};

/** So many changes are named in the line; the others are counted. */
const NAMED = 3;

const changesText = ({ events, restored }: Decided): string => {
  if (restored !== undefined)
    return restored === 0
      ? 'The chronology is as it was.'
      : `${counted(restored, 'event')} of the chronology as before.`;
  const lines = chronologyChanges(events);
  if (lines.length === 0) return 'Nothing else in the chronology changes.';
  const more = lines.length > NAMED ? [counted(lines.length - NAMED, 'more change')] : [];
  return [...lines.slice(0, NAMED), ...more].join(' · ');
};

type OutcomeLineProps = {
  readonly decided: Decided;
  readonly onUndo?: (ids: readonly string[]) => void;
  readonly isUndoing?: boolean;
};

/** What the last decision changed in the chronology, with the way back. */
export const OutcomeLine = ({ decided, onUndo, isUndoing = false }: OutcomeLineProps) => {
  return (
    <div className="notice outcome" role="status">
      <span className="words">
        <strong>{headOf(decided)}</strong>. {changesText(decided)}
      </span>
      {onUndo && decided.decisions.every(({ what }) => what !== 'undo') ? (
        <Button look="plain" isDisabled={isUndoing} onPress={() => onUndo(decided.decisions.map(({ id }) => id))}>
          Undo <kbd aria-hidden>u</kbd>
        </Button>
      ) : undefined}
    </div>
  );
};
