import type { Attribution, Entity } from '../../../../src/model/findings.ts';
import type { Span } from '../../../../src/model/span.ts';
import { sourceKinds } from '../choices.ts';
import { eventsIn, sourcesIn, voicesIn, wordsOf } from '../finding.ts';
import { Button } from '../../ui/button.tsx';
import type { ControlProps } from './control.ts';
import { Select, optionsOf } from './simple.tsx';

const idIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** No attribution has this id. */
const OWN = 'own';

const own = { value: OWN, label: "the report's own" };

/** The report's own voice is a choice like any other: nobody is it by default. */
export const VoiceControl = ({ id, value, record, onChange }: ControlProps<'voice'>) => (
  <Select
    id={id}
    value={value === null ? OWN : idIn(value)}
    options={[own, ...voicesIn(record)]}
    {...(value === undefined ? { none: 'choose' } : {})}
    onChange={(chosen) => onChange(chosen === OWN ? null : chosen)}
  />
);

export const EventControl = ({ id, value, record, onChange }: ControlProps<'event'>) => (
  <Select
    id={id}
    value={idIn(value)}
    none="none"
    options={eventsIn(record)}
    onChange={(chosen) => onChange(chosen === '' ? null : chosen)}
  />
);

type Source = NonNullable<Attribution['source']>;

const kindOf: Readonly<Record<Entity['type'], Source['kind']>> = {
  person: 'person',
  organisation: 'organisation',
  group: 'group',
  facility: 'organisation',
  place: 'organisation',
  other: 'unnamed',
};

/** The mention of an entity that stands nearest to what it says. */
const nearest = ({ mentions }: Entity, content: readonly Span[]): Span => {
  const from = content[0]?.start ?? 0;
  const [first] = [...mentions].sort((a, b) => Math.abs(a.span.start - from) - Math.abs(b.span.start - from));
  return (first as Entity['mentions'][number]).span;
};

export const SourceControl = ({ id, value, record, finding, onChange, selection }: ControlProps<'source'>) => {
  const source = value as Source | null | undefined;
  const choose = (entityId: string): void => {
    const entity = record.entities.find((one) => one.id === entityId);
    if (!entity) return onChange(null);
    const spans = [nearest(entity, (finding['content'] ?? []) as readonly Span[])];
    return onChange({ spans, entity: entityId, kind: kindOf[entity.type] });
  };
  const named =
    source && source.entity === undefined ? source.spans.map((span) => wordsOf(record, span)).join(' ') : '';
  const none = named === '' ? 'nobody is named' : `"${named}"`;
  return (
    <>
      <Select id={id} value={source?.entity ?? ''} none={none} options={sourcesIn(record)} onChange={choose} />
      {selection ? (
        <Button onPress={() => onChange({ spans: [selection], kind: source?.kind ?? 'unnamed' })}>
          Take the selected words
        </Button>
      ) : undefined}
      {source ? (
        <Select
          label="What kind of source"
          value={source.kind}
          options={optionsOf(sourceKinds)}
          onChange={(kind) => onChange({ ...source, kind })}
        />
      ) : undefined}
    </>
  );
};

export const SpansControl = ({ value, record, onChange, selection }: ControlProps<'spans'>) => (
  <>
    <span className="words serif">
      {((value ?? []) as readonly Span[]).map((span) => wordsOf(record, span)).join(' … ')}
    </span>
    {selection ? (
      <Button onPress={() => onChange([selection])}>Take the selected words</Button>
    ) : (
      <span className="field__help">To change it, select the words in the text.</span>
    )}
  </>
);
