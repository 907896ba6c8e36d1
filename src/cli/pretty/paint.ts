/** What a stretch of output means; colour only ever repeats what the words beside it say. */
export type Ink =
  'source' | 'cue' | 'content' | 'figure' | 'time' | 'place' | 'event' | 'label' | 'dim' | 'strong' | 'warn';

const codes: Readonly<Record<Ink, readonly [string, string]>> = {
  source: ['\u001B[35m', '\u001B[39m'],
  cue: ['\u001B[3m', '\u001B[23m'],
  content: ['\u001B[4m', '\u001B[24m'],
  figure: ['\u001B[33m', '\u001B[39m'],
  time: ['\u001B[36m', '\u001B[39m'],
  place: ['\u001B[32m', '\u001B[39m'],
  event: ['\u001B[31m', '\u001B[39m'],
  label: ['\u001B[34m', '\u001B[39m'],
  dim: ['\u001B[2m', '\u001B[22m'],
  strong: ['\u001B[1m', '\u001B[22m'],
  warn: ['\u001B[33m', '\u001B[39m'],
};

export type Paint = (ink: Ink, text: string) => string;

export const plain: Paint = (_ink, text) => text;
const coloured: Paint = (ink, text) => `${codes[ink][0]}${text}${codes[ink][1]}`;

/** Colours only on a terminal, and never when `NO_COLOR` is set (no-color.org). */
export const paintFor = (
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): Paint => {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return plain;
  return stream.isTTY === true && env.TERM !== 'dumb' ? coloured : plain;
};

/** Text of a report as a terminal may show it: control characters and escape sequences cannot pass. */
export const safe = (text: string): string =>
  text.replace(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2066-\u2069]/g, ' ');
