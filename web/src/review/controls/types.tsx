import { useQuery } from '@tanstack/react-query';
import { formatsQuery } from '../../api/adding.ts';
import type { ControlProps } from './control.ts';

/** What an event can be, by families; below it the sentence a coder can decide by. */
export const TypeControl = ({ id, value, onChange }: ControlProps<'type'>) => {
  const types = useQuery(formatsQuery()).data?.eventTypes ?? [];
  const families = [...new Set(types.map(({ family }) => family))];
  const chosen = types.find((type) => type.id === value);
  return (
    <>
      <select id={id} value={String(value ?? '')} onChange={({ target }) => onChange(target.value)}>
        {chosen ? undefined : <option value={String(value ?? '')}>{String(value ?? 'choose')}</option>}
        {families.map((family) => (
          <optgroup key={family} label={family}>
            {types
              .filter((type) => type.family === family)
              .map((type) => (
                <option key={type.id} value={type.id}>
                  {type.label}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      {chosen ? <span className="field__help">{chosen.definition}</span> : undefined}
    </>
  );
};
