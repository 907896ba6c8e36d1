const before = /\s+|<\?[^>]{0,400}\?>|<!--[\s\S]{0,2000}?-->|<!doctype\s[^[>]{0,400}(?:\[[\s\S]{0,2000}?\]\s*)?>/iy;

/** The tag that begins an XML document, behind its prolog, comments and document type: `rss version="2.0"`. */
export const rootTag = (head: string): string | undefined => {
  let at = head.startsWith('\uFEFF') ? 1 : 0;
  for (before.lastIndex = at; before.test(head); before.lastIndex = at) at = before.lastIndex;
  return /^<([A-Za-z_][^<>]{0,2000})/.exec(head.slice(at, at + 2002))?.[1];
};

/** Its name without a prefix: `newsItem` of `<nar:newsItem …>`. */
export const rootName = (head: string): string | undefined =>
  rootTag(head)
    ?.split(/[\s/]/, 1)[0]
    ?.replace(/^[^:]*:/, '');

/** The charset an XML declaration names, read from the bytes before anything is decoded. */
export const xmlCharset = (bytes: Uint8Array): string | undefined =>
  /^\s*<\?xml[^>]{0,200}?encoding=["']([\w.:-]{2,40})/i.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, 400)),
  )?.[1];
