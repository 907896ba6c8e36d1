import { createReadStream } from 'node:fs';
import type { Imported } from '../formats/index.ts';
import { importSource } from '../formats/open.ts';
import type { ReportInput } from '../model/index.ts';
import { createFetcher } from './fetch/fetcher.ts';
import { pollFeed } from './fetch/feed.ts';
import { importAll } from './sources.ts';

/** A text that somebody typed or pasted, with what they know of it. */
export type Pasted = Pick<ReportInput, 'text' | 'outlet' | 'published' | 'headline' | 'url'>;

/** A file that was handed over: its own name, and where it lies now. */
export type HandedFile = { readonly name: string; readonly path: string };

/** What somebody gives Daybook to read. */
export type Given =
  | { readonly text: Pasted }
  | { readonly address: string }
  | { readonly feed: string }
  | { readonly files: readonly HandedFile[] };

const PASTED = 'pasted text';

const pasted = ({ published, ...fields }: Pasted): Imported => ({
  report: { ...fields, ...(published === undefined ? {} : { published, publishedBasis: 'given' }) },
  original: { bytes: Buffer.from(fields.text), mediaType: 'text/plain', name: PASTED },
});

const nothing = async function* (): AsyncGenerator<Uint8Array> {};

/** The reports of what was given, each with the bytes it came as. */
export const importGiven = async function* (given: Given, now: string): AsyncGenerator<Imported> {
  const options = { keepOriginal: true, now };
  if ('text' in given) yield pasted(given.text);
  else if ('address' in given) yield* importAll([given.address], { ...options, stdin: nothing() });
  else if ('feed' in given) {
    const { items } = await pollFeed(given.feed, {}, { ...options, fetcher: createFetcher() });
    yield* items;
  } else
    for (const { name, path } of given.files) yield* importSource({ name, bytes: createReadStream(path) }, options);
};
