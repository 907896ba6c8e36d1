/** What the address of an event says besides which one it is. */
export const EVENT_SEARCH = [
  'asBelievedOn',
  /** The section that is looked at. */
  'show',
  /** The value whose words are open. */
  'open',
  /** Which toll, of those there are. */
  'toll',
  /** Days of the chart `even` or to `scale`. */
  'days',
  /** The columns of the accounts, one a line. */
  'origins',
  /** Whose statements, and of which act. */
  'speaker',
  'act',
  'page',
  /** The report whose links are shown. */
  'links',
  /** `split` or `merge`. */
  'mend',
  /** The id the address had before a merge or split. */
  'was',
] as const;

export type EventSearch = { readonly [Name in (typeof EVENT_SEARCH)[number]]?: string | undefined };
