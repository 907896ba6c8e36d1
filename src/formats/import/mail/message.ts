import PostalMime from 'postal-mime';
import type { Email } from 'postal-mime';
import type { Problem } from '../../../model/index.ts';
import type { Imported, ReadContext } from '../../importer.ts';
import { originalOf, withOriginal } from '../../original.ts';
import { broken, warning } from '../broken.ts';
import { MAX_BYTES } from '../bytes.ts';
import { importedItem } from '../feed/item.ts';
import { markupBlocks } from '../html/markup.ts';

const begins = (bytes: Buffer, at: number): boolean => bytes.toString('latin1', at, at + 5) === 'From ';

/** The messages of a mailbox, each between two lines that begin with "From " behind an empty line; else all is one message. */
const split = function* (bytes: Buffer): Generator<Buffer> {
  if (!begins(bytes, 0)) return yield bytes;
  let start = 0;
  while (start < bytes.length) {
    let next = bytes.indexOf('\nFrom ', start);
    while (next >= 0 && !/\n\r?$/.test(bytes.toString('latin1', Math.max(0, next - 2), next)))
      next = bytes.indexOf('\nFrom ', next + 1);
    const end = next < 0 ? bytes.length : next + 1;
    const line = bytes.indexOf('\n', start);
    yield bytes.subarray(line < 0 || line > end ? end : line + 1, end);
    start = end;
  }
};

const headerOf = (mail: Email, name: string): string | undefined => mail.headers.find(({ key }) => key === name)?.value;

const copyOf = (mail: Email): readonly string[] => {
  const text = mail.text?.replace(/\r\n?/g, '\n').replace(/^>(>*From )/gm, '$1') ?? '';
  if (text.trim() !== '') return text.split(/\n[\t ]*\n/).map((block) => block.trim());
  return mail.html === undefined ? [] : markupBlocks(mail.html);
};

const attachments = (mail: Email, place: string): Problem[] =>
  mail.attachments
    .filter(({ disposition }) => disposition !== 'inline')
    .map(({ filename, mimeType }) =>
      warning('attachment', `${place}: the attachment "${(filename ?? mimeType).slice(0, 100)}" was not read`),
    );

const messageOf = async (bytes: Buffer, place: string): Promise<Imported> => {
  if (bytes.length > MAX_BYTES)
    return broken(place, 'too-large', `${place}: the message is larger than ${MAX_BYTES >> 20} MB`);
  let mail: Email;
  try {
    mail = await PostalMime.parse(bytes, { maxNestingDepth: 50 });
  } catch (cause) {
    return broken(place, 'broken-mail', `${place}: ${(cause as Error).message}`);
  }
  const { from } = mail;
  return importedItem(
    {
      place,
      id: mail.messageId,
      headline: mail.subject?.trim(),
      published: headerOf(mail, 'date'),
      outlet: from?.name?.trim() || from?.address,
      blocks: copyOf(mail),
    },
    attachments(mail, place),
  );
};

const isBinary = (bytes: Buffer): boolean => bytes.subarray(0, 8192).filter((byte) => byte === 0).length > 2;

/** Reports of a message or of all messages of a mailbox. */
export const messagesOf = async function* (
  given: Uint8Array,
  name: string,
  { keepOriginal }: ReadContext,
): AsyncGenerator<Imported> {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.length);
  if (isBinary(bytes)) return yield broken(name, 'binary-file', `${name} is not mail: it looks like a binary file`);
  const mailbox = begins(bytes, 0);
  let count = 0;
  for (const message of split(bytes)) {
    count += 1;
    const item = await messageOf(message, mailbox ? `${name}, message ${count}` : name);
    const part = mailbox ? `${name} message ${count}` : name;
    yield keepOriginal ? withOriginal(item, originalOf(message, part, 'message/rfc822')) : item;
  }
};
