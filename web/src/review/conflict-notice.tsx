import { ApiError } from '../api/http.ts';
import type { ConflictDetails } from '../api/review.ts';
import { formatMoment } from '../format/days.ts';
import { valueText } from './value-text.ts';

/** Nothing was written: what stands now, who set it, and what to do. */
const Overtaken = ({ details }: { readonly details: ConflictDetails }) => (
  <>
    <strong>{details.by ?? 'Somebody'} changed this before you</strong>
    {details.at === undefined ? '' : `, ${formatMoment(details.at)}`}. It is now{' '}
    <strong className="words">{valueText(details.current)}</strong>. Nothing of yours was written. Look at it again,
    then decide.
  </>
);

/** Why a decision was not written. */
export const DecisionFailure = ({ error }: { readonly error: Error | null }) => {
  if (!error) return undefined;
  const isConflict = error instanceof ApiError && error.code === 'conflict';
  return (
    <p className="notice notice--conflict" role="alert">
      <span>
        {isConflict ? (
          <Overtaken details={(error.details ?? {}) as ConflictDetails} />
        ) : (
          <span className="words">{error.message}</span>
        )}
      </span>
    </p>
  );
};
