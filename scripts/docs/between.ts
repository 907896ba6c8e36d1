/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`; the page keeps its own words around it. */
export const between = (page: string, name: string, content: string): string => {
  const open = `<!-- ${name} -->`;
  const close = `<!-- /${name} -->`;
  const start = page.indexOf(open);
  const end = page.indexOf(close);
  if (start < 0 || end < start) throw new Error(`the page has no ${open} … ${close}`);
  return `${page.slice(0, start + open.length)}\n\n${content.trim()}\n\n${page.slice(end)}`;
};
