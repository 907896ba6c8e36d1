/** A name that is one on every file system, and a package name of Frictionless: "Quay strike, 2022" is "quay-strike-2022". */
export const slugOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '') || 'dossier';
