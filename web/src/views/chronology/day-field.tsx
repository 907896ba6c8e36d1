import type { ChangeEvent } from 'react';
import type { FilterName } from './filters.ts';
import { filterLabels } from './filters.ts';

type DayFieldProps = {
  readonly name: FilterName;
  readonly value: string | undefined;
  readonly onChange: (changed: { readonly [Name in FilterName]?: string | undefined }) => void;
  readonly help?: string;
};

/** A day that narrows a list. */
export const DayField = ({ name, value, onChange, help }: DayFieldProps) => {
  const take = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    // A year half typed is no day yet.
    if (target.value === '' || target.value > '1000')
      onChange({ [name]: target.value === '' ? undefined : target.value });
  };
  return (
    <label className="day-field" title={help}>
      <span>{filterLabels[name]}</span>
      <input key={value} type="date" defaultValue={value ?? ''} max="9999-12-31" onChange={take} />
    </label>
  );
};
