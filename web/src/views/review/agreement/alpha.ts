/** How Krippendorff puts it: from 0.8 on conclusions hold, from 0.667 on they are tentative, below they do not. */
export const verdictOf = (alpha: number | null): { readonly word: string; readonly tag: string } => {
  if (alpha === null) return { word: 'too little to tell', tag: 'tag' };
  if (alpha >= 0.8) return { word: 'reliable', tag: 'tag tag--agreed' };
  if (alpha >= 0.667) return { word: 'tentative', tag: 'tag tag--doubt' };
  return { word: 'not reliable', tag: 'tag tag--conflict' };
};

/** Three digits after the point, never more than were computed from. */
export const alphaText = (alpha: number | null): string =>
  alpha === null ? '–' : alpha.toFixed(2).replace(/^-0\.00$/, '0.00');
