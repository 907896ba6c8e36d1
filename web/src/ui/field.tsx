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
  /** Words that are offered. */
  readonly offered?: readonly string[];
};

/** A named field for words, a day or an address. */
export const TextField = ({
  label,
  value,
  onChange,
  help,
  error,
  type = 'text',
  lines,
  offered,
  ...rest
}: TextFieldProps) => {
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
        <input
          {...field}
          type={type}
          {...(offered ? { list: `${id}-offered` } : {})}
          onChange={({ target }) => onChange(target.value)}
        />
      ) : (
        <textarea {...field} rows={lines} onChange={({ target }) => onChange(target.value)} />
      )}
      {offered ? (
        <datalist id={`${id}-offered`}>
          {offered.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      ) : undefined}
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
