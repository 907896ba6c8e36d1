import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { chainsQuery } from '../../api/sources.ts';
import { changing } from '../../shell/addresses.ts';
import type { Chains as Answer } from '../../api/types.ts';
import { counted } from '../../format/bounds.ts';
import { Shown } from '../../ui/shown.tsx';
import { State } from '../../ui/state.tsx';
import type { Filters } from '../chronology/filters.ts';
import { ChainTable } from './chain-table.tsx';
import { FlowDiagram } from './flow-diagram.tsx';
import { flowOf } from './flow-layout.ts';
import { pinnedBar } from './lit.ts';

const route = getRouteApi('/sources');

/** How many voices of a column are shown one by one. */
const MOST = [8, 14, 24, 40] as const;

const usual = 14;

const MostField = ({ most }: { readonly most: number }) => {
  const navigate = route.useNavigate();
  return (
    <label className="day-field no-print">
      <span>Voices a column</span>
      <select
        value={most}
        onChange={({ target }) => void navigate({ search: changing({ most: target.value }), resetScroll: false })}
      >
        {MOST.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </label>
  );
};

const Diagram = ({ chains, more }: Pick<Answer, 'chains' | 'more'>) => {
  const { most: asked, voice } = route.useSearch();
  const most = MOST.find((one) => String(one) === asked) ?? usual;
  const flow = useMemo(() => flowOf(chains, most), [chains, most]);
  const [way, setWay] = useState<string>();
  const pin = pinnedBar(voice);
  const pinned = flow.bars.some(({ id }) => id === pin) ? pin : undefined;
  const chosen = useMemo(
    () => (way !== undefined ? { band: way } : pinned !== undefined ? { bar: pinned } : undefined),
    [way, pinned],
  );
  return (
    <>
      <div className="row row--apart">
        <p className="sources__note small quiet">
          What is told of events, from who spoke to who printed it. A band is as wide as the statements that went that
          way; a bar with no band into it speaks in its own voice.
          {more.chains > 0
            ? ` Not drawn: ${counted(more.chains, 'rarer chain')} of ${counted(more.statements, 'statement')}.`
            : ''}
        </p>
        <MostField most={most} />
      </div>
      <FlowDiagram flow={flow} chosen={chosen} pinned={pinned} />
      <ChainTable chains={chains} flow={flow} pinned={pinned} onWay={setWay} />
    </>
  );
};

/** Who is told through whom. */
export const Chains = ({ filters }: { readonly filters: Filters }) => {
  const chains = useQuery(chainsQuery(filters));
  return (
    <Shown query={chains} label="Loading the chains">
      {({ chains: all, more }) =>
        all.length === 0 ? (
          <State title="No chain">
            <p>Nothing that was asked for says who spoke. Add reports, or take a filter away.</p>
          </State>
        ) : (
          <Diagram chains={all} more={more} />
        )
      }
    </Shown>
  );
};
