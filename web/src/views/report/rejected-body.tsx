import type { ValueState } from '../../../../src/model/review.ts';
import { History } from '../../review/history.tsx';
import { useReport } from './context.ts';
import type { Item } from './items.ts';
import { Judgement } from './judgement.tsx';
import { useOutcome } from './outcome.tsx';
import { Button } from '../../ui/button.tsx';

/** A finding that somebody said is none: who, why, and the way back. */
export const RejectedBody = ({ item, state }: { readonly item: Item; readonly state: ValueState }) => {
  const { detail, open } = useReport();
  const { undo, isUndoing } = useOutcome();
  const path = `/${item.layer}/${item.id}`;
  const last = state.decisions.at(-1);
  return (
    <div className="rcard__body">
      <p className="row">
        <Judgement path={path} />
      </p>
      <p className="small">It counts nowhere any more.</p>
      <details className="rcard__more tiny">
        <summary>What people decided</summary>
        <History report={detail.report.id} path={path} />
      </details>
      <div className="row row--apart">
        <Button isDisabled={isUndoing || last === undefined} onPress={() => last !== undefined && undo([last])}>
          Take the rejection back
        </Button>
        <Button look="plain" onPress={() => open([])}>
          Close
        </Button>
      </div>
    </div>
  );
};
