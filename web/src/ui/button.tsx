import { Button as AriaButton } from 'react-aria-components';
import type { ButtonProps } from 'react-aria-components';

type Look = 'main' | 'plain' | 'icon';

/** A button; `look` says how much it asks for attention. */
export const Button = ({ look, ...props }: ButtonProps & { readonly look?: Look }) => (
  <AriaButton {...props} className={look === undefined ? 'button' : `button button--${look}`} />
);
