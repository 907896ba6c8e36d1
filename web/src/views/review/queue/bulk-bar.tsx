import { counted } from '../../../format/bounds.ts';
import { Button } from '../../../ui/button.tsx';
import type { BulkKind } from './bulk.ts';

type BulkBarProps = {
  readonly count: number;
  readonly onBulk: (kind: BulkKind) => void;
  readonly onClear: () => void;
};

/** What can be done with the chosen rows at once; each shows first what it would change. */
export const BulkBar = ({ count, onBulk, onClear }: BulkBarProps) =>
  count === 0 ? (
    <p className="queue__hint tiny quiet">
      <kbd>j</kbd> <kbd>k</kbd> next, previous · <kbd>x</kbd> choose several
    </p>
  ) : (
    <div className="bulk-bar" role="group" aria-label="Decide about the chosen">
      <strong className="small">{counted(count, 'finding')} chosen</strong>
      <Button onPress={() => onBulk('accept')}>Accept…</Button>
      <Button onPress={() => onBulk('correct')}>Correct…</Button>
      <Button onPress={() => onBulk('reject')}>Reject…</Button>
      <Button look="plain" onPress={onClear}>
        Clear
      </Button>
    </div>
  );
