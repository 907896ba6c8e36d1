import { Fragment } from 'react';

type Via = { readonly name: string; readonly statements: number };

/** More voices than these are counted, not listed. */
const FEW = 4;

/** Through whom a voice is told, most often first. */
export const Through = ({ through }: { readonly through: readonly Via[] }) => {
  const rest = through.length - FEW;
  if (through.length === 0) return <span className="quiet">itself</span>;
  return (
    <span className="through">
      {through.slice(0, FEW).map(({ name, statements }, index) => (
        <Fragment key={name}>
          {index > 0 ? ', ' : ''}
          <bdi className="through__name" title={name}>
            {name}
          </bdi>{' '}
          <span className="quiet tabular">{statements}</span>
        </Fragment>
      ))}
      {rest > 0 ? <span className="quiet"> and {rest} more</span> : undefined}
    </span>
  );
};
