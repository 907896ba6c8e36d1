import type { ReactNode } from 'react';
import { ApiError } from '../api/http.ts';
import { Button } from './button.tsx';

type StateProps = {
  readonly title: string;
  readonly children?: ReactNode;
  readonly role?: 'alert' | 'status';
  /** It is all there is on the page, so its title is the page's. */
  readonly whole?: boolean;
};

/** What stands where there is nothing else to show: why, and what can be done. */
export const State = ({ title, children, role, whole = false }: StateProps) => (
  <div className="state" role={role}>
    {whole ? <h1 className="state__title">{title}</h1> : <h2 className="state__title">{title}</h2>}
    {children}
  </div>
);

/** While something is on its way. */
export const Loading = ({ label = 'Loading', lines = 4 }: { readonly label?: string; readonly lines?: number }) => (
  <div className="loading" role="status">
    <span className="hidden-label">{label}</span>
    {Array.from({ length: lines }, (_, line) => (
      <div key={line} className="loading__line" style={{ width: `${String(90 - ((line * 17) % 45))}%` }} />
    ))}
  </div>
);

/** What went wrong, in the server's words, and a way on. */
export const Failure = ({ error, again }: { readonly error: unknown; readonly again?: () => void }) => {
  const { message } = error as Error;
  const missing = error instanceof ApiError && error.status === 404;
  return (
    <State title={missing ? 'There is nothing at this address' : 'That did not work'} role="alert">
      <p className="words">{message}</p>
      {again && !missing ? <Button onPress={again}>Try again</Button> : undefined}
    </State>
  );
};
