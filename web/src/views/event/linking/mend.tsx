import { Link } from '@tanstack/react-router';
import { DecisionFailure } from '../../../review/conflict-notice.tsx';
import { Button } from '../../../ui/button.tsx';
import { useFacts } from '../facts-context.ts';
import { useEventSearch, useSetEventSearch } from '../use-event-search.ts';
import { MendOutcome } from './mend-outcome.tsx';
import { MergePanel } from './merge-panel.tsx';
import { SplitPanel } from './split-panel.tsx';
import { textsOf } from './ties.ts';
import { useMending } from './use-mending.ts';

const Panels = () => {
  const facts = useFacts();
  const { id } = facts.detail.summary;
  const which = useEventSearch('mend');
  const set = useSetEventSearch();
  const leave = (): void => set({ mend: undefined });
  const { last, mend, undo } = useMending(id, leave);
  const open = (next: string): void => {
    mend.reset();
    set({ mend: next });
  };
  const panel = { pending: mend.isPending, error: mend.error, onMend: mend.mutate, onLeave: leave };
  return (
    <div className="stack">
      {last ? (
        <MendOutcome mended={last} event={id} onUndo={(decision) => undo.mutate(decision)} isUndoing={undo.isPending} />
      ) : undefined}
      <DecisionFailure error={undo.error} />
      {which === 'split' ? <SplitPanel {...panel} /> : undefined}
      {which === 'merge' ? <MergePanel {...panel} /> : undefined}
      {which === undefined ? (
        <div className="row">
          {textsOf(facts).length > 1 ? <Button onPress={() => open('split')}>Take reports out…</Button> : undefined}
          <Button onPress={() => open('merge')}>Put another event together with this one…</Button>
        </div>
      ) : undefined}
    </div>
  );
};

/** How the linking of an event is mended: reports taken out, another event put together with it. */
export const MendLinks = () => {
  const { whole } = useFacts().detail;
  const day = useEventSearch('asBelievedOn');
  if (whole)
    return (
      <p className="small quiet">
        A part goes with the event it belongs to: reports are taken out of{' '}
        <Link to="/event/$id" params={{ id: whole.id }} search={{ show: 'linking' }}>
          the whole event
        </Link>
        .
      </p>
    );
  if (day !== undefined)
    return <p className="small quiet">Links are mended in what is known now, not in an earlier state.</p>;
  return (
    <div className="no-print">
      <Panels />
    </div>
  );
};
