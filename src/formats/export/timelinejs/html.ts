const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML shows it: what a report or a name holds is never markup. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => entities[mark] as string);

/** Text whose right-to-left script does not turn round what stands beside it. */
export const apart = (text: string): string => `<bdi>${escaped(text)}</bdi>`;

/** A link, if the address is one of the web; else the label alone. */
export const linked = (label: string, address: string | undefined): string => {
  if (address === undefined || !/^https?:\/\/[^\s\\]+$/i.test(address) || !URL.canParse(address)) return apart(label);
  return `<a href="${escaped(new URL(address).href)}" rel="noopener nofollow">${apart(label)}</a>`;
};
