import type { NamedFile } from '../../ui/file-drop.tsx';

/** ".html", in small letters; empty where a name has none. */
export const endingOf = (path: string): string => /\.[A-Za-z0-9]{1,10}$/.exec(path)?.[0].toLowerCase() ?? '';

/** Files the system keeps for itself, and those that lie beside reports: as the command line has it. */
const isBeside = (path: string): boolean =>
  /(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$|desktop\.ini$|(?:readme|license)[^/]*$|dossier\.json$)/i.test(path);

/** Files of a folder whose endings tell a format, and the others; what was chosen by itself is always taken. */
export const sortOut = (
  files: readonly NamedFile[],
  endings: ReadonlySet<string>,
): { readonly taken: readonly NamedFile[]; readonly others: readonly NamedFile[] } => {
  const fits = ({ path }: NamedFile): boolean =>
    !path.includes('/') || (!isBeside(path) && endingOf(path) !== '' && endings.has(endingOf(path)));
  return { taken: files.filter(fits), others: files.filter((file) => !fits(file)) };
};

/** The files in the order of their ways; of those of the same way the later one. */
export const joined = (before: readonly NamedFile[], more: readonly NamedFile[]): readonly NamedFile[] =>
  [...new Map([...before, ...more].map((file) => [file.path, file])).values()].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );

/** What the server takes at once, with room for the names. */
const MOST_FILES = 500;
const MOST_BYTES = 190 * 2 ** 20;

/** Larger than the server takes from a browser. */
export const isTooLarge = ({ file }: NamedFile): boolean => file.size > MOST_BYTES;

/** The files in lots that the server takes at once, in order. */
export const lotsOf = (files: readonly NamedFile[]): readonly (readonly NamedFile[])[] => {
  const lots: NamedFile[][] = [];
  let room = 0;
  for (const each of files) {
    const lot = lots.at(-1);
    room -= each.file.size;
    if (lot && lot.length < MOST_FILES && room >= 0) lot.push(each);
    else {
      lots.push([each]);
      room = MOST_BYTES - each.file.size;
    }
  }
  return lots;
};

const UNITS = ['bytes', 'kB', 'MB', 'GB'] as const;

/** "120 bytes", "3.4 MB". */
export const formatSize = (bytes: number, locale = navigator.language): string => {
  const power = bytes < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** power;
  const digits = power === 0 || value >= 100 ? 0 : 1;
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value)} ${UNITS[power] ?? 'GB'}`;
};
