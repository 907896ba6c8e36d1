import type { Entry, ZipFile } from 'yauzl';
import type { Imported, ReadContext } from '../../importer.ts';
import { broken } from '../broken.ts';
import { entriesOf, MAX_ENTRIES, nameOf, openZip, refusal, unpacked } from './entries.ts';

/** Pictures and the like: no reports, and not worth a problem each. */
const media = /\.(?:css|eot|gif|ico|jpe?g|js|mp[34]|png|svg|ttf|webp|woff2?)$/i;
/** What macOS puts beside every file. */
const litter = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|\._)/;

const warcFile = /^archive\/.{1,500}\.warc(?:\.gz)?$/i;

/** A WACZ is a ZIP with web archives in `archive/`; its indexes and lists of pages say nothing that those do not. */
const worthReading = (entries: readonly Entry[]): readonly Entry[] => {
  const names = entries.map(nameOf);
  const wacz = names.includes('datapackage.json') && names.some((name) => warcFile.test(name));
  return entries.filter((_entry, index) => {
    const name = names[index] as string;
    return wacz ? warcFile.test(name) : !name.endsWith('/') && !litter.test(name);
  });
};

const files = async function* (file: ZipFile, name: string, context: ReadContext): AsyncGenerator<Imported> {
  const { entries, more } = await entriesOf(file);
  let passed = 0;
  for (const entry of worthReading(entries)) {
    const place = `${name}/${nameOf(entry)}`;
    const why = refusal(entry);
    if (media.test(place)) passed += 1;
    else if (why !== undefined) yield broken(place, 'unreadable-file', `${place}: ${why}; not read`);
    else yield* context.open({ name: place, bytes: unpacked(file, entry) });
  }
  const message = `${name}: ${passed} pictures, scripts and the like were passed over`;
  if (passed > 0) yield { id: name, problems: [{ code: 'passed-over', severity: 'info', message }] };
  if (more) yield broken(name, 'too-large', `${name}: more than ${MAX_ENTRIES} files; the rest was not read`);
  if (entries.length === 0) yield broken(name, 'no-reports', `${name}: the archive is empty`);
};

/** Reports of the files in an archive; a damaged file is a problem and the others are read. */
export const zipFiles = async function* (
  bytes: Uint8Array,
  name: string,
  context: ReadContext,
): AsyncGenerator<Imported> {
  try {
    yield* files(await openZip(bytes), name, context);
  } catch (cause) {
    yield broken(name, 'unreadable-file', `${name}: the archive is damaged or cut short (${(cause as Error).message})`);
  }
};
