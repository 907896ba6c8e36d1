import { Fragment } from 'react';
import { Window } from '../ui/window.tsx';

type Place = { readonly label: string; readonly key: string };

const everywhere = [
  ['/', 'Search'],
  ['j, k', 'Next, previous entry of a list'],
  ['Enter', 'Open it'],
  ['?', 'These keys'],
] as const;

const reviewing = [
  ['a', 'Accept the finding that is chosen'],
  ['c', 'Correct it'],
  ['r', 'Reject it'],
  ['u', 'Undo the last decision'],
  ['s', 'In a report: everything read from this sentence'],
  ['n', 'In a report: add what was not read from the selected words'],
  ['x', 'Choose several, to decide about them at once'],
] as const;

const List = ({ rows }: { readonly rows: readonly (readonly [string, string])[] }) => (
  <dl className="keys">
    {rows.map(([key, does]) => (
      <Fragment key={key}>
        <dt>
          <kbd>{key}</kbd>
        </dt>
        <dd>{does}</dd>
      </Fragment>
    ))}
  </dl>
);

type KeysHelpProps = {
  readonly isOpen: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly places: readonly Place[];
};

/** Every key there is. */
export const KeysHelp = ({ isOpen, onOpenChange, places }: KeysHelpProps) => (
  <Window title="Keys" isOpen={isOpen} onOpenChange={onOpenChange}>
    <List rows={everywhere} />
    <h3>Go to</h3>
    <List rows={places.map(({ key, label }) => [`g ${key}`, label] as const)} />
    <h3>Reviewing</h3>
    <List rows={reviewing} />
  </Window>
);
