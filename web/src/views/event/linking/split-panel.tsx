import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { counted } from '../../../format/bounds.ts';
import { useFacts } from '../facts-context.ts';
import { reportName } from '../report-name.ts';
import { MendForm } from './mend-form.tsx';
import { OutlineView } from './outline-view.tsx';
import { outlineOf, textsOf } from './ties.ts';
import type { Text } from './ties.ts';
import type { Mend } from './use-mending.ts';

type TextChoiceProps = { readonly text: Text; readonly chosen: boolean; readonly onChange: (chosen: boolean) => void };

/** Copies go together: they are one text. */
const TextChoice = ({ text: { key, reports }, chosen, onChange }: TextChoiceProps) => {
  const [first] = reports;
  if (!first) return undefined;
  return (
    <li className="mend__text">
      <input id={`out-${key}`} type="checkbox" checked={chosen} onChange={({ target }) => onChange(target.checked)} />
      <span>
        <label htmlFor={`out-${key}`} className="words">
          <strong>{reportName(first)}</strong>
          {reports.length > 1 ? (
            <span className="quiet tiny"> and {counted(reports.length - 1, 'copy', 'copies')}</span>
          ) : undefined}
          <span className="tie__headline words serif">{first.headline}</span>
        </label>
        <Link to="/report/$id" params={{ id: first.id }} target="_blank" className="tiny">
          Read it in another tab
        </Link>
      </span>
    </li>
  );
};

type TextsProps = {
  readonly texts: readonly Text[];
  readonly out: ReadonlySet<string>;
  readonly onChange: (out: ReadonlySet<string>) => void;
};

const Texts = ({ texts, out, onChange }: TextsProps) => (
  <fieldset className="mend__chooser">
    <legend className="field__label">Reports that tell of something else</legend>
    <ul className="mend__texts">
      {texts.map((text) => (
        <TextChoice
          key={text.key}
          text={text}
          chosen={out.has(text.key)}
          onChange={(chosen) =>
            onChange(new Set(chosen ? [...out, text.key] : [...out].filter((key) => key !== text.key)))
          }
        />
      ))}
    </ul>
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
