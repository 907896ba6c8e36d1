import type { ReactNode } from 'react';
import type { Ref } from '../facts.ts';
import { Pop } from '../pop.tsx';
import { Evidence } from './evidence.tsx';

type SaidProps = {
  readonly id: string;
  readonly label: string;
  readonly refs: readonly Ref[];
  readonly children: ReactNode;
};

/** A value that opens the words it was read from. */
export const Said = ({ id, label, refs, children }: SaidProps) => (
  <Pop id={id} label={`The words behind: ${label}`} button={children}>
    <Evidence refs={refs} />
  </Pop>
);
