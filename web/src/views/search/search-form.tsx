import { useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { Button } from '../../ui/button.tsx';

export type Asked = {
  readonly q?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly outlet?: string | undefined;
};

const given = (form: FormData): Asked =>
  Object.fromEntries(
    ['q', 'since', 'until', 'outlet'].flatMap((name) => {
      const value = String(form.get(name) ?? '').trim();
      return value === '' ? [] : [[name, value]];
    }),
  );

type DayProps = { readonly name: 'since' | 'until'; readonly label: string; readonly value: string | undefined };

const Day = ({ name, label, value }: DayProps) => (
  <label className="day-field">
    <span>{label}</span>
    <input type="date" name={name} defaultValue={value} max="9999-12-31" />
  </label>
);

/** The words, and what narrows where they are looked for. */
export const SearchForm = ({ asked: { q, since, until, outlet } }: { readonly asked: Asked }) => {
  const navigate = useNavigate();
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    void navigate({ to: '/search', search: given(new FormData(event.currentTarget)) });
  };
  return (
    <form className="search__form no-print" onSubmit={onSubmit} aria-label="Search reports">
      <div className="search__line">
        <label className="hidden-label" htmlFor="search-words">
          Words
        </label>
        <input
          id="search-words"
          className="search__words words"
          name="q"
          type="search"
          defaultValue={q}
          maxLength={500}
          autoComplete="off"
          autoFocus={q === undefined}
          aria-describedby="search-syntax"
        />
        <Button look="main" type="submit">
          Search
        </Button>
      </div>
      <p id="search-syntax" className="small quiet">
        All words: <code>mill fire</code> · in a row: <code>"mill fire"</code> · not: <code>-drill</code> · beginning:{' '}
        <code>protest*</code>
      </p>
      <div className="filter-bar__fields">
        <Day name="since" label="Published from" value={since} />
        <Day name="until" label="Published to" value={until} />
        <label className="day-field">
          <span>Outlet, its whole name</span>
          <input name="outlet" defaultValue={outlet} maxLength={300} autoComplete="off" />
        </label>
      </div>
    </form>
  );
};
