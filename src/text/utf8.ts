/** UTF-8 to string without a platform decoder: the engine has neither Node nor the DOM. Bytes are trusted (our own file). */
export const decodeUtf8 = (bytes: Uint8Array, from: number, to: number): string => {
  let text = '';
  let index = from;
  while (index < to) {
    const byte = bytes[index] as number;
    const more = byte < 0x80 ? 0 : byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    let code = more === 0 ? byte : byte & (0x3f >> more);
    for (let step = 1; step <= more; step += 1) code = (code << 6) | ((bytes[index + step] as number) & 0x3f);
    text += String.fromCodePoint(code);
    index += more + 1;
  }
  return text;
};
