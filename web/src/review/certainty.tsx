import type { Certainty as Kind } from '../../../src/model/finding.ts';

const looks: Readonly<Record<Kind, { readonly className: string; readonly title: string }>> = {
  stated: { className: 'tag', title: 'The words say it' },
  implied: { className: 'tag', title: 'It follows from the words' },
  guessed: { className: 'tag tag--doubt', title: 'A guess: the words leave it open' },
};

type CertaintyProps = { readonly certainty: Kind; readonly confidence?: number | undefined };

/** How certain the machine is of what it read. */
export const Certainty = ({ certainty, confidence }: CertaintyProps) => (
  <span className={looks[certainty].className} title={looks[certainty].title}>
    {certainty}
    {confidence === undefined ? undefined : (
      <span className="tabular">
        {' '}
        {new Intl.NumberFormat(navigator.language, { style: 'percent' }).format(confidence)}
      </span>
    )}
  </span>
);
