import { Link } from '@tanstack/react-router';
import { changing } from '../../shell/addresses.ts';
import { actName, actsOf } from './acts.ts';

type ActFilterProps = {
  readonly acts: Readonly<Record<string, number>>;
  readonly total: number;
  readonly act: string | undefined;
};

/** How often the voice did what; each narrows the list. */
export const ActFilter = ({ acts, total, act }: ActFilterProps) => (
  <nav className="acts no-print" aria-label="What it did">
    {[['', total] as const, ...actsOf(acts)].map(([one, count]) => (
      <Link
        key={one}
        to="."
        search={changing({ act: one === '' ? undefined : one })}
        resetScroll={false}
        className="acts__link"
        aria-current={(act ?? '') === one ? 'true' : undefined}
      >
        {one === '' ? 'all' : actName(one)} <span className="tabular">{count}</span>
      </Link>
    ))}
  </nav>
);
