import type { RefObject } from 'react';
import { useKeys } from '../shell/keys.ts';

/** j and k go from link to link of a list; Enter then is the browser's own. */
export const useWalk = (list: RefObject<HTMLElement | null>): void => {
  const walk = (by: 1 | -1): void => {
    const links = [...(list.current?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])];
    const at = links.indexOf(document.activeElement as HTMLElement);
    const next = at < 0 ? (by === 1 ? 0 : links.length - 1) : Math.max(0, Math.min(links.length - 1, at + by));
    links[next]?.focus();
    links[next]?.scrollIntoView({ block: 'nearest' });
  };
  useKeys({ j: () => walk(1), k: () => walk(-1) });
};
