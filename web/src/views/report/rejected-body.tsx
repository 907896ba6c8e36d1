import { useState } from 'react';
import type { ValueState } from '../../../../src/model/review.ts';
import { History } from '../../review/history.tsx';
import { UndoWindow } from '../../review/undo-window.tsx';
import { Button } from '../../ui/button.tsx';
import { useReport } from './context.ts';
import type { Item } from './items.ts';
import { Judgement } from './judgement.tsx';
import { useOutcome } from './outcome.tsx';
import { lineOf } from './voices.ts';

/** A finding that somebody said is none: who, why, and the way back. */
export const RejectedBody = ({ item, state }: { readonly item: Item; readonly state: ValueState }) => {
  const { detail, review, open } = useReport();
  const { tell } = useOutcome();
  const [undoing, setUndoing] = useState(false);
  const path = `/${item.layer}/${item.id}`;
  const last = review?.decisions.find(({ id }) => id === state.decisions.at(-1));
  return (
    <div className="rcard__body">
      <div className="row">
        <Judgement path={path} />
      </div>
      <p className="small">It counts nowhere any more.</p>
      <details className="rcard__more tiny">
        <summary>What people decided</summary>
        <History report={detail.report.id} path={path} />
      </details>
      <div className="row row--apart">
        <Button isDisabled={last === undefined} onPress={() => setUndoing(true)}>
          Take the rejection back
        </Button>
        <Button look="plain" onPress={() => open([])}>
          Close
        </Button>
      </div>
      {undoing && last ? (
        <UndoWindow
          decision={{ id: last.id, by: last.by, words: lineOf(detail.record, item.anchor) }}
          onClose={() => setUndoing(false)}
          onDecided={tell}
        />
      ) : undefined}
    </div>
  );
};
