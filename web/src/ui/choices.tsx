import type { ReactNode } from 'react';
import { useId } from 'react';

export type Choice<Id extends string> = { readonly id: Id; readonly label: string; readonly about?: ReactNode };

type ChoicesProps<Id extends string> = {
  readonly title: string;
  readonly choices: readonly Choice<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  readonly help?: ReactNode;
  readonly isDisabled?: boolean;
};

/** One of a few, each with what it means. */
export const Choices = <Id extends string>({ title, choices, value, onChange, help, isDisabled }: ChoicesProps<Id>) => {
  const name = useId();
  return (
    <fieldset className="choices" disabled={isDisabled}>
      <legend className="choices__title">{title}</legend>
      {help === undefined ? undefined : <p className="choices__help">{help}</p>}
      {choices.map(({ id, label, about }) => (
        <div key={id} className="choice" data-on={id === value || undefined}>
          <label className="choice__label">
            <input
              type="radio"
              name={name}
              checked={id === value}
              aria-describedby={`${name}-${id}`}
              onChange={() => onChange(id)}
            />
            {label}
          </label>
          <div className="choice__about" id={`${name}-${id}`}>
            {about}
          </div>
        </div>
      ))}
    </fieldset>
  );
};
