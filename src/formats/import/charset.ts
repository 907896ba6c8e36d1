/** Bytes that English text in a single-byte charset has at most: quotation marks, dashes, a name with an accent. */
const MAX_HIGH = 0.08;
const SURE = 0.2;
const SAMPLE = 64 * 1024;

/** UTF-16 without a byte-order mark, by the zeros beside letters of the Latin script. */
export const unmarkedUtf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  const sample = bytes.subarray(0, 2048);
  if (sample.length < 8 || bytes.length % 2 > 0 || !sample.subarray(0, 64).includes(0)) return undefined;
  const zeros = (from: 0 | 1): number => sample.filter((byte, index) => byte === 0 && index % 2 === from).length;
  const [even, odd] = [zeros(0), zeros(1)];
  const most = 0.8 * (sample.length / 2);
  if (odd >= most && even === 0) return 'utf-16le';
  return even >= most && odd === 0 ? 'utf-16be' : undefined;
};

/** The charset of text that declares none and is no UTF-8, where it has more foreign letters than English has. */
export const guessedCharset = async (bytes: Uint8Array): Promise<string | undefined> => {
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.filter((byte) => byte > 0x7f).length <= MAX_HIGH * sample.length) return undefined;
  const { default: jschardet } = await import('jschardet');
  const { encoding, confidence } = jschardet.detect(Buffer.from(sample));
  return encoding && confidence >= SURE ? encoding.toLowerCase() : undefined;
};
