import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Name } from '../../ui/name.tsx';
import { counted } from '../../format/bounds.ts';
import { changing } from '../../shell/addresses.ts';
import { barName } from './lit.ts';
import type { Bar, Flow } from './flow-layout.ts';
import type { Chain } from './flow-steps.ts';
import { COLUMN_HEADS, stepsOf } from './flow-steps.ts';

type RowProps = { readonly chain: Chain; readonly way: string; readonly onWay: (way: string | undefined) => void };

/** Whoever begins the chain; an agency or outlet that does so speaks itself. */
const Speaker = ({ links: [first] }: Chain) =>
  first ? (
    <Link to="/speaker/$name" params={{ name: first.name }}>
      {first.role === 'agency' || first.role === 'outlet' ? 'in its own voice' : <Name name={first.name} />}
    </Link>
  ) : undefined;

const Passing = ({ name }: { readonly name: string | undefined }) =>
  name === undefined ? <span className="quiet">–</span> : <Name name={name} />;

const Row = ({ chain, way, onWay }: RowProps) => {
  const names = new Map(stepsOf(chain).map(({ column, name }) => [column, name]));
  return (
    <tr
      onMouseEnter={() => onWay(way)}
      onMouseLeave={() => onWay(undefined)}
      onFocus={() => onWay(way)}
      onBlur={() => onWay(undefined)}
    >
      <td>
        <Speaker {...chain} />
      </td>
      {[1, 2, 3].map((column) => (
        <td key={column}>
          <Passing name={names.get(column)} />
        </td>
      ))}
      <td className="number">{chain.statements}</td>
    </tr>
  );
};

/** A table of this many rows is read, a longer one is asked for. */
const FEW = 15;

type ChainTableProps = {
  readonly chains: readonly Chain[];
  readonly flow: Flow;
  readonly pinned: string | undefined;
  readonly onWay: (way: string | undefined) => void;
};

const through = ({ chains, flow, pinned }: ChainTableProps): readonly (readonly [Chain, string])[] => {
  const bars = new Map(flow.bands.map((band) => [band.id, band.bars]));
  return chains
    .map((chain, index) => [chain, flow.ways[index] ?? ''] as const)
    .filter(([, way]) => pinned === undefined || bars.get(way)?.includes(pinned));
};

const Ways = ({ bar: { column, name } }: { readonly bar: Bar }) => (
  <span className="row no-print">
    {column === 0 && name !== undefined ? (
      <Link to="/speaker/$name" params={{ name }} className="button">
        What this voice said
      </Link>
    ) : undefined}
    <Link to="." search={changing({ voice: undefined })} resetScroll={false} className="button">
      Show all chains
    </Link>
  </span>
);

/** The chains as a table; the row that is pointed at shows in the diagram. */
export const ChainTable = (props: ChainTableProps) => {
  const { flow, pinned, onWay } = props;
  const [all, setAll] = useState(false);
  const rows = through(props);
  const shown = all ? rows : rows.slice(0, FEW);
  const bar = flow.bars.find(({ id }) => id === pinned);
  return (
    <div className="stack">
      <div className="row row--apart">
        <h3 className="words">{bar ? `Chains through ${barName(bar)}` : 'The same as a table'}</h3>
        {bar ? <Ways bar={bar} /> : undefined}
      </div>
      <div className="scroll-x" tabIndex={0} role="region" aria-label="Table of chains">
        <table className="lines">
          <thead>
            <tr>
              {COLUMN_HEADS.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
              <th scope="col" className="number">
                Statements
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(([chain, way]) => (
              <Row key={JSON.stringify(chain.links)} chain={chain} way={way} onWay={onWay} />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > FEW ? (
        <Button look="plain" onPress={() => setAll(!all)}>
          {all ? 'Fewer' : `All ${counted(rows.length, 'chain')}`}
        </Button>
      ) : undefined}
    </div>
  );
};
