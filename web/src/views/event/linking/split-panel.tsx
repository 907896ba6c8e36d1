import { useState } from 'react';
import { counted } from '../../../format/bounds.ts';
import { useFacts } from '../facts-context.ts';
import { MendForm } from './mend-form.tsx';
import { OutlineView } from './outline-view.tsx';
import { TextName } from './text-name.tsx';
import { outlineOf, textsOf } from './ties.ts';
import type { Text } from './ties.ts';
import type { Mend } from './use-mending.ts';

type TextsProps = {
  readonly texts: readonly Text[];
  readonly out: ReadonlySet<string>;
  readonly onChange: (out: ReadonlySet<string>) => void;
};

/** Copies go together: they are one text. */
const Texts = ({ texts, out, onChange }: TextsProps) => (
  <fieldset className="mend__texts">
    <legend className="field__label">Reports that tell of something else</legend>
    {texts.map((text) => (
      <label key={text.key} className="mend__text">
        <input
          type="checkbox"
          checked={out.has(text.key)}
          onChange={({ target }) => {
            const next = new Set(out);
            if (target.checked) next.add(text.key);
            else next.delete(text.key);
            onChange(next);
          }}
        />
        <span>
          <TextName text={text} />
        </span>
      </label>
    ))}
  </fieldset>
);

const usual = ['Another happening', 'Another place', 'Another day', 'An account of many happenings'];

type SplitPanelProps = {
  readonly pending: boolean;
  readonly error: Error | null;
  readonly onMend: (mend: Mend) => void;
  readonly onLeave: () => void;
};

/** Takes reports out of the event; what would be in each is shown before. */
export const SplitPanel = ({ pending, error, onMend, onLeave }: SplitPanelProps) => {
  const facts = useFacts();
  const [out, setOut] = useState<ReadonlySet<string>>(new Set());
  const texts = textsOf(facts);
  const leaving = texts.filter(({ key }) => out.has(key));
  const reports = leaving.flatMap((text) => text.reports.map(({ id }) => id));
  const possible = leaving.length > 0 && leaving.length < texts.length;
  return (
    <MendForm
      does={possible ? `Take ${counted(reports.length, 'report')} out` : undefined}
      usual={usual}
      pending={pending}
      error={error}
      onSubmit={(why) => onMend({ what: 'split', reports, why })}
      onLeave={onLeave}
    >
      <Texts texts={texts} out={out} onChange={setOut} />
      {leaving.length === texts.length ? (
        <p role="alert">All are chosen: at least one report has to stay.</p>
      ) : undefined}
      {possible ? (
        <div className="mend__sides" aria-live="polite">
          <OutlineView
            title="Stays in this event"
            outline={outlineOf(
              facts,
              texts.filter(({ key }) => !out.has(key)),
            )}
          />
          <OutlineView title="Becomes an event of its own" outline={outlineOf(facts, leaving)} />
        </div>
      ) : undefined}
    </MendForm>
  );
};
