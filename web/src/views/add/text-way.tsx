import type { FormEvent } from 'react';
import { useState } from 'react';
import { counted } from '../../format/bounds.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { NotBegun } from './not-begun.tsx';
import { useAdding } from './use-adding.ts';

const empty = { text: '', published: '', outlet: '', headline: '', url: '' };

const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;

type AboutProps = {
  readonly fields: typeof empty;
  readonly change: (name: keyof typeof empty) => (value: string) => void;
};

const About = ({ fields, change }: AboutProps) => (
  <div className="pasted__about">
    <TextField
      label="Published on"
      type="date"
      value={fields.published}
      onChange={change('published')}
      help={
        fields.published === ''
          ? 'Without a day, “yesterday” and “on Tuesday” stay unresolved, unless the text names its day; none is made up.'
          : '“Yesterday” and “on Tuesday” are counted from this day.'
      }
    />
    <TextField
      label="Outlet"
      value={fields.outlet}
      onChange={change('outlet')}
      help="Who published it: tells copies from independent accounts."
    />
    <TextField
      label="Headline"
      value={fields.headline}
      onChange={change('headline')}
      help="Read like the text, and shown as its title."
    />
    <TextField
      label="Address"
      type="url"
      value={fields.url}
      onChange={change('url')}
      help="Kept with the report. Another text of the same address is its next version. It is not fetched."
    />
  </div>
);

/** A text from anywhere, with what is known of it. */
export const TextWay = () => {
  const adding = useAdding();
  const [fields, setFields] = useState(empty);
  const change = (name: keyof typeof empty) => (value: string) => setFields((all) => ({ ...all, [name]: value }));
  const words = wordsIn(fields.text);
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const { text, ...about } = fields;
    const given = Object.entries(about).filter(([, value]) => value.trim() !== '');
    const known = Object.fromEntries(given.map(([name, value]) => [name, value.trim()]));
    adding.mutate({ parts: [{ text, ...known }], onTaken: () => setFields(empty) });
  };
  return (
    <form className="stack" onSubmit={add}>
      <TextField
        label="Text of the report"
        lines={12}
        value={fields.text}
        onChange={change('text')}
        help={words === 0 ? 'The article alone, with its paragraphs; kept as it stands here.' : counted(words, 'word')}
      />
      <fieldset className="pasted">
        <legend className="field__label">What is known of it, all of it optional</legend>
        <About fields={fields} change={change} />
      </fieldset>
      <NotBegun error={adding.error} />
      <div className="row">
        <Button look="main" type="submit" isDisabled={words === 0 || adding.isPending}>
          Add this text
        </Button>
      </div>
    </form>
  );
};
