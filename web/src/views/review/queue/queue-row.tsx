import { Link } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import type { QueueRow } from '../../../../../src/model/review.ts';
import { Certainty } from '../../../review/certainty.tsx';
import { layerNames } from '../../../review/fields.ts';
import { keyOf } from './rows.ts';

type QueueRowLineProps = {
  readonly row: QueueRow;
  readonly isCurrent: boolean;
  readonly isChosen: boolean;
  readonly onToggle: (isRange: boolean) => void;
};

/** A finding in short: what was read, how certain that is, and why it is asked. */
export const QueueRowLine = ({ row, isCurrent, isChosen, onToggle }: QueueRowLineProps) => (
  <div className="queue-row" data-current={isCurrent || undefined}>
    <input
      type="checkbox"
      aria-label={`Choose ${layerNames[row.layer].one}: ${row.value}`}
      checked={isChosen}
      onChange={() => undefined}
      onClick={({ shiftKey }: MouseEvent) => onToggle(shiftKey)}
    />
    <Link
      to="/review"
      search={(before: Record<string, string | undefined>) => ({ ...before, at: keyOf(row) })}
      replace
      resetScroll={false}
      className="queue-row__link"
      aria-current={isCurrent ? 'true' : undefined}
    >
      <span className="queue-row__head">
        <span className="queue-row__value words">{row.value}</span>
        <Certainty certainty={row.certainty} confidence={row.confidence} />
      </span>
      <span className="queue-row__why tiny">
        {layerNames[row.layer].one}: {row.why.join(', ')}
      </span>
      {row.event ? <span className="queue-row__event tiny quiet words">{row.event.title}</span> : undefined}
    </Link>
  </div>
);
