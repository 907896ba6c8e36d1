/** A WARC record of a kind, fetched on 5 January 2022. */
export const warcRecord = (kind: string, url: string | undefined, body: Uint8Array): Buffer =>
  Buffer.concat([
    Buffer.from(
      `WARC/1.1\r\nWARC-Type: ${kind}\r\nWARC-Date: 2022-01-05T10:00:00Z\r\n${url === undefined ? '' : `WARC-Target-URI: ${url}\r\n`}Content-Type: ${kind === 'resource' ? 'text/html' : 'application/http'}\r\nContent-Length: ${body.length}\r\n\r\n`,
    ),
    body,
    Buffer.from('\r\n\r\n'),
  ]);
