import { useQuery } from '@tanstack/react-query';
import { chainQuery } from '../../../api/review.ts';
import { counted } from '../../../format/bounds.ts';
import { formatMoment } from '../../../format/days.ts';

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
  const { breaksAt } = data;
  if (breaksAt)
    return (
      <p className="notice notice--conflict" role="alert">
        <span>
          <strong>The chain breaks at decision {breaksAt.number}</strong>, by {breaksAt.by}, {formatMoment(breaksAt.at)}
          . Something was changed in this dossier after it was written. The decisions before it are as they were made;
          of those from there on nobody can tell. Compare them with a copy of the dossier.
        </span>
      </p>
    );
  return (
    <p className="small">
      <span className="tag tag--agreed">unbroken</span> {counted(data.decisions, 'decision')}, each sealed with the one
      before.
    </p>
  );
};
