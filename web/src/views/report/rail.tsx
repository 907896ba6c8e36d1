import { LayerSwitches } from './layer-switches.tsx';
import { Problems } from './problems.tsx';
import { Unused } from './unused.tsx';

/** What can be shown on the text, and what is to be known of the report as a whole. */
export const Rail = ({ missing }: { readonly missing: readonly string[] }) => (
  <aside className="report__rail no-print" aria-label="About this report">
    {missing.length > 0 ? (
      <p className="notice notice--conflict" role="status">
        There is no {missing.join(', ')} in this version: it may have been read anew.
      </p>
    ) : undefined}
    <LayerSwitches />
    <Unused />
    <Problems />
  </aside>
);
