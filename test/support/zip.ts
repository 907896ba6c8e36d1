import { crc32 } from 'node:zlib';

const numbers = (...values: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer =>
  Buffer.concat(
    values.map(([bytes, value]) => {
      const buffer = Buffer.alloc(bytes);
      buffer.writeUIntLE(value, 0, bytes);
      return buffer;
    }),
  );

/** A ZIP archive of these files, stored without compression. */
export const zipped = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array => {
  const parts: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const data = Buffer.from(content);
    const title = Buffer.from(name);
    const common = numbers(
      [2, 20],
      [2, 0x800],
      [2, 0],
      [4, 0x00210000],
      [4, crc32(data)],
      [4, data.length],
      [4, data.length],
      [2, title.length],
      [2, 0],
    );
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, title, data]);
    central.push(
      Buffer.concat([
        Buffer.from('PK\u0001\u0002'),
        numbers([2, 20]),
        common,
        numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, at]),
        title,
      ]),
    );
    parts.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(central);
  const count = central.length;
  const end = numbers([2, 0], [2, 0], [2, count], [2, count], [4, directory.length], [4, at], [2, 0]);
  return new Uint8Array(Buffer.concat([...parts, directory, Buffer.from('PK\u0005\u0006'), end]));
};
