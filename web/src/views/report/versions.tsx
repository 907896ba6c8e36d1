import { Link, getRouteApi } from '@tanstack/react-router';
import { formatDay, formatMoment } from '../../format/days.ts';
import { useReport } from './context.ts';

const route = getRouteApi('/report/$id');

/** When a version was published, to the minute where that is known: versions of one day are told apart by it. */
const whenOf = ({ published, captured }: { readonly published?: string; readonly captured: string }): string => {
  if (published === undefined) return `added ${formatMoment(captured)}`;
  return published.length > 10 ? `${formatDay(published)}, ${published.slice(11, 16)}` : formatDay(published);
};

/** The way between the text of a version and what it changed. */
const Switch = () => {
  const { report, versions } = useReport().detail;
  const { changes } = route.useSearch();
  const at = versions.findIndex(({ id }) => id === report.id);
  const before = versions[at - 1];
  if (!before) return <span className="quiet">the first version</span>;
  return changes === undefined ? (
    <Link to="/report/$id" params={{ id: report.id }} search={{ changes: 'true' }}>
      What changed since version {before.version.number}
    </Link>
  ) : (
    <Link to="/report/$id" params={{ id: report.id }}>
      Back to the text
    </Link>
  );
};

/** Which version this is, and the others. */
export const Versions = () => {
  const { report, versions } = useReport().detail;
  if (versions.length < 2) return undefined;
  const newest = versions.at(-1);
  const older = newest !== undefined && newest.id !== report.id;
  return (
    <nav className="report__versions small" aria-label="Versions of this report">
      {older ? (
        <p className="notice notice--conflict">
          <span>
            A newer version replaced this one.{' '}
            <Link to="/report/$id" params={{ id: newest.id }}>
              Read version {newest.version.number}
            </Link>
          </span>
        </p>
      ) : undefined}
      <ol className="row">
        {versions.map((version) => (
          <li key={version.id}>
            <Link
              to="/report/$id"
              params={{ id: version.id }}
              className="tag"
              aria-current={version.id === report.id ? 'page' : undefined}
            >
              version {version.version.number}
              <span className="quiet">{whenOf(version)}</span>
            </Link>
          </li>
        ))}
        <li>
          <Switch />
        </li>
      </ol>
    </nav>
  );
};
