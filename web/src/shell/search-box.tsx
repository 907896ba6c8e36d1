import { useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';

/** Words to look for, from any screen. */
export const SearchBox = () => {
  const navigate = useNavigate();
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const q = String(new FormData(event.currentTarget).get('q') ?? '').trim();
    if (q !== '') void navigate({ to: '/search', search: { q } });
  };
  return (
    <form className="bar__search" role="search" onSubmit={onSubmit}>
      <label className="hidden-label" htmlFor="search-box">
        Search the dossier
      </label>
      <input id="search-box" name="q" type="search" placeholder="Search  ( / )" autoComplete="off" maxLength={500} />
    </form>
  );
};
