import type { EventTime, Figure, TimeExpression } from '../../../../src/model/findings.ts';
import { expressionBases, timeBases, timePrecisions } from '../choices.ts';
import { toponymsIn } from '../finding.ts';
import type { ControlProps } from './control.ts';
import { Select, optionsOf } from './simple.tsx';

type Days = { readonly from?: string | null | undefined; readonly to?: string | null | undefined };

/** A year half typed is no day yet. */
const dayIn = (text: string): string | null => (text > '1000' ? text : null);

const Day = ({
  label,
  value,
  onChange,
  id,
}: {
  readonly label: string;
  readonly value: string | null | undefined;
  readonly onChange: (day: string | null) => void;
  readonly id?: string;
}) => (
  <input
    id={id}
    type="date"
    max="9999-12-31"
    aria-label={label}
    value={value?.slice(0, 10) ?? ''}
    onChange={({ target }) => onChange(dayIn(target.value))}
  />
);

const DaysInput = ({
  days,
  onChange,
  id,
}: {
  readonly days: Days;
  readonly onChange: (days: { from: string | null; to: string | null }) => void;
  readonly id?: string;
}) => {
  const { from = null, to = null } = days;
  return (
    <span className="decision__pair">
      <Day
        {...(id === undefined ? {} : { id })}
        label="from"
        value={from}
        onChange={(day) => onChange({ from: day, to })}
      />
      <span aria-hidden>–</span>
      <Day label="to" value={to} onChange={(day) => onChange({ from, to: day })} />
    </span>
  );
};

const isOpen = ({ from, to }: { from: string | null; to: string | null }): boolean => from === null && to === null;

export const IntervalControl = ({ id, value, onChange }: ControlProps<'interval'>) => (
  <DaysInput
    id={id}
    days={(value ?? {}) as NonNullable<TimeExpression['interval']>}
    onChange={(days) => onChange(isOpen(days) ? null : days)}
  />
);

const precisionOf = ({ from, to }: Days): EventTime['precision'] => (from === to ? 'day' : 'span');

/** The days a coder gives rest on the words they give them for; another expression of the report no longer carries them. */
export const EventTimeControl = ({ id, value, onChange }: ControlProps<'eventTime'>) => {
  const time = value as EventTime | null | undefined;
  const put = (changed: Partial<EventTime>): void =>
    onChange({ from: null, to: null, precision: 'day', basis: 'stated', ...time, ...changed });
  return (
    <>
      <DaysInput
        id={id}
        days={time ?? {}}
        onChange={(days) =>
          isOpen(days)
            ? onChange(null)
            : onChange({ ...days, precision: precisionOf(days), basis: time?.basis ?? 'stated' })
        }
      />
      {time ? (
        <span className="decision__pair">
          <Select
            label="How precise"
            value={time.precision}
            options={optionsOf(timePrecisions)}
            onChange={(precision) => put({ precision: precision as EventTime['precision'] })}
          />
          <Select
            label="How it is known"
            value={time.basis}
            options={optionsOf(timeBases)}
            onChange={(basis) => put({ basis: basis as EventTime['basis'] })}
          />
        </span>
      ) : (
        <span className="field__help">Not known</span>
      )}
    </>
  );
};

export const AsOfControl = ({ id, value, onChange }: ControlProps<'asOf'>) => {
  const asOf = value as Figure['asOf'] | null;
  return (
    <span className="decision__pair">
      <Day
        id={id}
        label="The day the figure is of"
        value={asOf?.value}
        onChange={(day) => onChange(day === null ? null : { value: day, basis: asOf?.basis ?? 'stated' })}
      />
      {asOf ? (
        <Select
          label="How the day is known"
          value={asOf.basis}
          options={optionsOf(expressionBases)}
          onChange={(basis) => onChange({ ...asOf, basis })}
        />
      ) : undefined}
    </span>
  );
};

type Scope = NonNullable<Figure['scope']>;

/** An empty scope is none. */
const trimmed = (scope: Scope): Scope | null => {
  const { from, to, ...rest } = scope;
  const days = from || to ? { from: from ?? null, to: to ?? null } : {};
  const whole = { ...rest, ...days };
  return Object.keys(whole).length === 0 ? null : whole;
};

export const ScopeControl = ({ id, value, record, onChange }: ControlProps<'scope'>) => {
  const scope = (value ?? {}) as Scope;
  const { place, span: _, ...rest } = scope;
  return (
    <>
      <Select
        id={id}
        value={place ?? ''}
        none="wherever the event was"
        options={toponymsIn(record)}
        onChange={(chosen) => onChange(trimmed(chosen === '' ? rest : { ...rest, place: chosen }))}
      />
      <DaysInput days={scope} onChange={(days) => onChange(trimmed({ ...scope, ...days }))} />
    </>
  );
};
