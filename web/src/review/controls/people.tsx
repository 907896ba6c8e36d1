import type { Figure, Participant } from '../../../../src/model/findings.ts';
import type { Span } from '../../../../src/model/span.ts';
import { Button } from '../../ui/button.tsx';
import { categories, roles } from '../choices.ts';
import { wordsOf } from '../finding.ts';
import type { Option } from '../finding.ts';
import type { ControlProps } from './control.ts';
import { Select, optionsOf } from './simple.tsx';

/** A category that no list has stays a choice where it stands. */
const categoriesWith = (value: string | undefined): readonly Option[] => [
  ...optionsOf(categories),
  ...(value === undefined || Object.hasOwn(categories, value) ? [] : [{ value, label: value }]),
];

const withCategory = <T extends { readonly category?: string }>(one: T, category: string): T => {
  const { category: _, ...rest } = one;
  return (category === '' ? rest : { ...rest, category }) as T;
};

type Group = NonNullable<Figure['ofWhom']>;

/** Whom a figure counts: counts of different groups are never compared. */
export const OfWhomControl = ({ id, value, record, finding, onChange, selection }: ControlProps<'ofWhom'>) => {
  const group = value as Group | null | undefined;
  const own = finding['span'] as Span | undefined;
  const span = selection ?? own;
  return (
    <>
      <span className="decision__pair">
        <Select
          id={id}
          value={group?.category ?? ''}
          none="as the words say"
          options={categoriesWith(group?.category)}
          onChange={(category) => {
            const base = group ?? (span ? { span } : undefined);
            if (base) onChange(withCategory(base, category));
          }}
        />
        {group ? (
          <Button look="plain" onPress={() => onChange(null)}>
            Everybody
          </Button>
        ) : undefined}
      </span>
      {group ? (
        <q className="words serif">{wordsOf(record, group.span)}</q>
      ) : (
        <span className="field__help">Everybody</span>
      )}
      {selection ? (
        <Button onPress={() => onChange(withCategory<Group>({ span: selection }, group?.category ?? ''))}>
          Take the selected words
        </Button>
      ) : undefined}
    </>
  );
};

type RowProps = {
  readonly one: Participant;
  readonly words: string;
  readonly onChange: (one: Participant) => void;
  readonly onRemove: () => void;
};

const Row = ({ one, words, onChange, onRemove }: RowProps) => (
  <li className="people__row">
    <Select
      label={`Part of "${words}"`}
      value={one.role}
      options={optionsOf(roles)}
      onChange={(role) => onChange({ ...one, role: role as Participant['role'] })}
    />
    <q className="words serif">{words}</q>
    <Select
      label={`Who "${words}" is`}
      value={one.category ?? ''}
      none="not said"
      options={categoriesWith(one.category)}
      onChange={(category) => onChange(withCategory(one, category))}
    />
    <Button look="plain" aria-label={`Take away "${words}"`} onPress={onRemove}>
      ×
    </Button>
  </li>
);

/** Who did it and whom it befell, each by the words of the report. */
export const PeopleControl = ({ value, record, onChange, selection }: ControlProps<'people'>) => {
  const all = (value ?? []) as readonly Participant[];
  const put = (at: number, ...instead: readonly Participant[]): void =>
    onChange([...all.slice(0, at), ...instead, ...all.slice(at + 1)]);
  return (
    <>
      <ul className="people">
        {all.map((one, at) => (
          <Row
            key={`${String(one.span.start)} ${one.role}`}
            one={one}
            words={wordsOf(record, one.span)}
            onChange={(changed) => put(at, changed)}
            onRemove={() => put(at)}
          />
        ))}
      </ul>
      {selection ? (
        <Button onPress={() => put(all.length, { role: 'actor', span: selection })}>Add the selected words</Button>
      ) : (
        <span className="field__help">To add somebody, select their words in the text.</span>
      )}
    </>
  );
};
