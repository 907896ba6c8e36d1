import type { ControlProps } from './control.ts';
import type { Option } from '../finding.ts';

type SelectProps = {
  readonly id?: string | undefined;
  readonly label?: string;
  readonly value: string;
  readonly options: readonly Option[];
  /** What stands for "none of these". */
  readonly none?: string;
  readonly onChange: (value: string) => void;
};

/** A list to choose from. */
export const Select = ({ id, label, value, options, none, onChange }: SelectProps) => (
  <select id={id} aria-label={label} value={value} onChange={({ target }) => onChange(target.value)}>
    {none === undefined ? undefined : <option value="">{none}</option>}
    {options.map((option) => (
      <option key={option.value} value={option.value}>
        {option.label}
      </option>
    ))}
  </select>
);

/** Choices as options. */
export const optionsOf = (choices: Readonly<Record<string, string>>): readonly Option[] =>
  Object.entries(choices).map(([value, label]) => ({ value, label }));

export const ChoiceControl = ({ id, field, value, onChange }: ControlProps<'choice'>) => (
  <Select
    id={id}
    value={typeof value === 'string' ? value : ''}
    options={optionsOf(field.choices)}
    {...(value === null || value === undefined ? { none: 'choose' } : {})}
    onChange={(chosen) => onChange(chosen === '' ? null : chosen)}
  />
);

export const BoundControl = ({ id, value, onChange }: ControlProps<'bound'>) => (
  <input
    id={id}
    type="number"
    inputMode="numeric"
    min={0}
    step={1}
    placeholder="none told"
    className="tabular"
    value={typeof value === 'number' ? value : ''}
    onChange={({ target }) => {
      const given = Math.floor(Math.abs(target.valueAsNumber));
      onChange(Number.isNaN(given) ? null : given);
    }}
  />
);

/** A mark that is either there or absent. */
export const FlagControl = ({ id, field, value, onChange }: ControlProps<'flag'>) => (
  <label className="decision__flag">
    <input
      id={id}
      type="checkbox"
      checked={value === true}
      onChange={({ target }) => onChange(target.checked || null)}
    />
    {field.label}
  </label>
);
