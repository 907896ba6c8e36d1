/** Units put together at a time: a call takes so many arguments and no more. */
const AT_ONCE = 4096;

const follows = (byte: number): number => (byte < 0x80 ? 0 : byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3);

/** UTF-8 to string without a platform decoder: the engine has neither Node nor the DOM. Bytes are trusted (our own files). */
export const decodeUtf8 = (bytes: Uint8Array, from: number, to: number): string => {
  const parts: string[] = [];
  let codes: number[] = [];
  let index = from;
  while (index < to) {
    const byte = bytes[index] as number;
    const more = follows(byte);
    let code = more === 0 ? byte : byte & (0x3f >> more);
    for (let step = 1; step <= more; step += 1) code = (code << 6) | ((bytes[index + step] as number) & 0x3f);
    codes.push(code);
    index += more + 1;
    if (codes.length === AT_ONCE) {
      parts.push(String.fromCodePoint(...codes));
      codes = [];
    }
  }
  return parts.join('') + String.fromCodePoint(...codes);
};
