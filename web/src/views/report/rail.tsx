import { useIsFetching } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useReport } from './context.ts';
import { LayerSwitches } from './layer-switches.tsx';
import { Problems } from './problems.tsx';
import { Unused } from './unused.tsx';

const route = getRouteApi('/report/$id');

/** What can be shown on the text, and what is to be known of the report as a whole. */
export const Rail = ({ open }: { readonly open: boolean }) => {
  const { missing, detail } = useReport();
  // What was just added comes with the report.
  const coming = useIsFetching({ queryKey: ['report', detail.report.id] }) > 0;
  const { changes } = route.useSearch();
  return (
    <aside className="report__rail no-print" aria-label="About this report">
      {missing.length > 0 && !coming ? (
        <p className="notice notice--conflict" role="status">
          There is no {missing.join(', ')} in this version: it may have been read anew.
        </p>
      ) : undefined}
      <details className="rail" open={open}>
        <summary className="rail__summary">Layers, problems, unused figures</summary>
        {changes === undefined ? <LayerSwitches /> : undefined}
        <Unused />
        <Problems />
      </details>
    </aside>
  );
};
