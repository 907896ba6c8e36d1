import { useKeys } from '../../shell/keys.ts';

/** What j and k go to: section names, statements and conflicts, in the order of the page. */
const stops = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('#main [data-stop]')];

const go = (step: 1 | -1): void => {
  const all = stops();
  const at = all.indexOf(document.activeElement?.closest<HTMLElement>('[data-stop]') ?? document.body);
  const next = at === -1 ? all[step === 1 ? 0 : -1] : all[at + step];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: next.tagName === 'H2' ? 'start' : 'center' });
};

/** The next and the previous thing on the page by keyboard. */
export const useStops = (): void => useKeys({ j: () => go(1), k: () => go(-1) });
