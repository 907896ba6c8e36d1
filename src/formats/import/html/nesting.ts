/** Elements that end themselves, or that the next of their kind ends: leaving out their end tags nests nothing. */
const flat = new Set(
  'area base br col dd dt embed hr img input li link meta option p param source tbody td tfoot th thead tr track wbr'.split(
    ' ',
  ),
);

const raw = new Set(['script', 'style', 'textarea']);

/** As browsers have it. Building and walking a tree of ten thousand levels takes minutes. */
const MAX_NESTING = 512;

/** Is this markup nested deeper than any page is? Told from its tags alone, before a tree is made of them. */
export const nestedTooDeep = (markup: string): boolean => {
  const tag = /<(\/?)([a-z][\w:-]{0,40})[^<>]*>/gi;
  let depth = 0;
  for (let match = tag.exec(markup); match; match = tag.exec(markup)) {
    const name = (match[2] as string).toLowerCase();
    if (flat.has(name) || match[0].endsWith('/>')) continue;
    depth += match[1] ? (depth > 0 ? -1 : 0) : 1;
    if (depth > MAX_NESTING) return true;
    if (match[1] || !raw.has(name)) continue;
    const end = new RegExp(`</${name}`, 'gi');
    end.lastIndex = tag.lastIndex;
    if (!end.test(markup)) return false;
    tag.lastIndex = end.lastIndex;
    depth -= 1;
  }
  return false;
};
