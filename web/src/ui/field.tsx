import type { ReactNode } from 'react';
import { useId } from 'react';

type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What it is good for; also read out with the field. */
  readonly help?: ReactNode;
  readonly error?: string | undefined;
  readonly type?: 'text' | 'url' | 'date';
  /** Several lines high. */
  readonly lines?: number;
  readonly placeholder?: string;
  readonly name?: string;
  readonly required?: boolean;
};

/** A named field for words, a day or an address. */
export const TextField = ({ label, value, onChange, help, error, type = 'text', lines, ...rest }: TextFieldProps) => {
  const id = useId();
  const described = [help === undefined ? '' : `${id}-help`, error === undefined ? '' : `${id}-error`].join(' ').trim();
  const field = {
    ...rest,
    id,
    value,
    dir: 'auto',
    autoComplete: 'off',
    'aria-invalid': error !== undefined,
    'aria-describedby': described === '' ? undefined : described,
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {lines === undefined ? (
        <input {...field} type={type} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <textarea {...field} rows={lines} onChange={({ target }) => onChange(target.value)} />
      )}
      {help === undefined ? undefined : (
        <p className="field__help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {error === undefined ? undefined : (
        <p className="field__error words" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
};
