/** The parts of the page, as the address names them. */
export const SECTIONS = ['chains', 'speakers', 'copies', 'origins'] as const;

export type Section = (typeof SECTIONS)[number];

/** The part an address asks for; the first where it asks for none that there is. */
export const sectionIn = (asked: string | undefined): Section =>
  SECTIONS.find((section) => section === asked) ?? SECTIONS[0];
