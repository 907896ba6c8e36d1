import { useQuery } from '@tanstack/react-query';
import { chainQuery } from '../../../api/review.ts';
import { counted } from '../../../format/bounds.ts';

/** Where it breaks, in the words of the check. */
const Broken = ({ problems }: { readonly problems: readonly { readonly message: string }[] }) => (
  <div className="notice notice--conflict" role="alert">
    <div className="stack">
      <p>
        <strong>The chain is broken.</strong> Something was changed in this dossier after it was written. Decisions
        before the first break are as they were made; of those from there on nobody can tell. Compare with a copy of the
        dossier.
      </p>
      <ul>
        {problems.map(({ message }) => (
          <li key={message} className="words">
            {message}
          </li>
        ))}
      </ul>
    </div>
  </div>
);

/** Whether anything was changed in the list after it was written: each decision carries the hash of the one before. */
export const ChainLine = () => {
  const { data, error } = useQuery(chainQuery());
  if (error)
    return (
      <p className="notice notice--conflict" role="alert">
        The chain could not be checked: {error.message}
      </p>
    );
  if (!data) return <p className="small quiet">Checking the chain…</p>;
  if (!data.whole) return <Broken problems={data.problems} />;
  return (
    <p className="small">
      <span className="tag tag--agreed">unbroken</span> {counted(data.decisions, 'decision')}, each sealed with the one
      before.
    </p>
  );
};
