import { useId } from 'react';
import { Button } from '../ui/button.tsx';

type ReasonProps = {
  readonly value: string;
  readonly onChange: (why: string) => void;
  readonly required: boolean;
  /** Reasons often given: one press puts one in. */
  readonly usual?: readonly string[];
};

/** Why something was decided, in the coder's words. */
export const Reason = ({ value, onChange, required, usual = [] }: ReasonProps) => {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>Why {required ? undefined : <span className="quiet">(not needed)</span>}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={2000}
        value={value}
        required={required}
        onChange={({ target }) => onChange(target.value)}
      />
      {usual.length > 0 ? (
        <span className="reason__usual">
          {usual.map((reason) => (
            <Button key={reason} look="plain" onPress={() => onChange(reason)}>
              {reason}
            </Button>
          ))}
        </span>
      ) : undefined}
    </div>
  );
};
