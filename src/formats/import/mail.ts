import type { Importer } from '../importer.ts';
import { collect } from './bytes.ts';

const MAX_MAILBOX = 512 * 1024 * 1024;

const fields = /^(?:date|delivered-to|from|message-id|mime-version|received|return-path|subject|to):\s?\S/gim;

/** A message has several of the fields of mail above its first empty line; a mailbox begins with "From ". */
const sniff = (head: string): number => {
  const top = head.replace(/\r\n/g, '\n').split('\n\n', 1)[0] as string;
  if (/^From \S+ .{0,60}\d\d:\d\d/.test(top)) return 0.9;
  if (!/^(?:[\w-]{1,60}:.*(?:\n[\t ].*)*(?:\n|$)){2,}$/.test(top.slice(0, 3000).replace(/\n[^\n]*$/, '\n'))) return 0;
  const found = new Set([...top.matchAll(fields)].map((match) => match[0].split(':', 1)[0]?.toLowerCase()));
  return found.has('from') && found.size >= 3 ? 0.85 : 0;
};

/** A mail (.eml) or a mailbox (mbox): the text of each message, its HTML where it has no text. Attachments are told. */
export const mail: Importer = {
  id: 'mail',
  label: 'Mail: .eml or mbox',
  extensions: ['.eml', '.mbox'],
  mediaType: 'message/rfc822',
  holds: 'parts',
  sniff,
  read: async function* (source, context) {
    const bytes = await collect(source, MAX_MAILBOX);
    if (!(bytes instanceof Uint8Array)) return yield { id: source.name, problems: [bytes] };
    yield* (await import('./mail/message.ts')).messagesOf(bytes, source.name, context);
  },
};
