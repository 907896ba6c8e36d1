import type { EventType } from '../event-type.ts';

/** Internet shutdown. */
export const internetShutdown = {
  id: 'internet-shutdown',
  label: 'Internet shutdown',
  family: 'coercion',
  definition: 'An authority cuts or limits internet, phone or messaging services.',
  roles: ['actor', 'target', 'topic'],
  codes: { plover: { event: 'COERCE', mode: 'restrict' } },
  examples: {
    valid: [
      { text: 'Authorities cut mobile internet across the province.', why: 'verb' },
      { text: 'The internet shutdown lasted three days.', why: 'nominal' },
    ],
    notValid: [
      { text: 'The storm brought down phone masts.', why: 'weather' },
      { text: 'She shut down her laptop.', why: 'a device' },
    ],
  },
} as const satisfies EventType;
