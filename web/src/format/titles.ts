type Titled = { readonly headline?: string; readonly outlet?: string; readonly agency?: string };

/** What a report is called: its headline, else whose it is. */
export const titleOf = ({ headline, outlet, agency }: Titled): string =>
  headline ?? `Without a headline (${outlet ?? agency ?? 'outlet unknown'})`;
