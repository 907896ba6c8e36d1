import type { ComponentType } from 'react';
import { useId } from 'react';
import type { Field } from './fields.ts';
import type { ControlProps } from './controls/control.ts';
import { AsOfControl, EventTimeControl, IntervalControl, ScopeControl } from './controls/days.tsx';
import { OfWhomControl, PeopleControl } from './controls/people.tsx';
import { EventPlaceControl, PlaceControl } from './controls/places.tsx';
import { BoundControl, ChoiceControl, FlagControl } from './controls/simple.tsx';
import { TypeControl } from './controls/types.tsx';
import { EventControl, SourceControl, SpansControl, VoiceControl } from './controls/voices.tsx';

type Controls = { readonly [S in Field['shape']]: ComponentType<ControlProps<S>> };

/** The compiler asks for the control of each new shape. */
const controls: Controls = {
  choice: ChoiceControl,
  bound: BoundControl,
  flag: FlagControl,
  asOf: AsOfControl,
  interval: IntervalControl,
  eventTime: EventTimeControl,
  scope: ScopeControl,
  place: PlaceControl,
  eventPlace: EventPlaceControl,
  voice: VoiceControl,
  event: EventControl,
  source: SourceControl,
  type: TypeControl,
  ofWhom: OfWhomControl,
  people: PeopleControl,
  spans: SpansControl,
};

const isWords = ({ shape }: Field): boolean => shape === 'spans' || shape === 'people';

/** A mark carries its label itself; words are no control that a label could be of. */
const Label = ({ id, field, changed }: { readonly id: string; readonly field: Field; readonly changed: boolean }) => {
  const mark = changed ? <span className="decision__changed"> changed</span> : undefined;
  if (field.shape === 'flag') return mark;
  const label = (
    <>
      {field.label}
      {mark}
    </>
  );
  return isWords(field) ? <span className="field__label">{label}</span> : <label htmlFor={id}>{label}</label>;
};

type FieldControlProps = Omit<ControlProps, 'id' | 'field'> & { readonly field: Field; readonly changed: boolean };

/** One field of a form with its label; says whether it is changed. */
export const FieldControl = ({ field, changed, ...rest }: FieldControlProps) => {
  const id = useId();
  const Control = controls[field.shape] as ComponentType<ControlProps>;
  return (
    <div className="field decision__field" data-changed={changed || undefined} data-shape={field.shape}>
      <Label id={id} field={field} changed={changed} />
      <Control {...rest} id={id} field={field as never} />
    </div>
  );
};
