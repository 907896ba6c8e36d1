import { expect, test } from 'vitest';
import { inShort } from '../../../test/support/imported.ts';
import { serve } from '../../../test/support/server.ts';
import type { Imported } from '../../formats/index.ts';
import { pollFeed } from './feed.ts';
import { createFetcher } from './fetcher.ts';

const rss = (...words: readonly string[]): string =>
  `<rss version="2.0"><channel><title>Harbour Ledger</title>${words.map((word) => `<item><description>${word}</description></item>`).join('')}</channel></rss>`;

const all = async (items: AsyncIterable<Imported>): Promise<Imported[]> => {
  const list: Imported[] = [];
  for await (const item of items) list.push(item);
  return list;
};

test('a feed gives its items, nothing while it has not changed, and its items when it has', async () => {
  let [tag, body] = ['"1"', rss('One.')];
  const { origin, close } = await serve({
    '/feed': (request, response) => {
      if (request.headers['if-none-match'] === tag) response.writeHead(304).end();
      else response.writeHead(200, { etag: tag, 'content-type': 'application/rss+xml' }).end(body);
    },
    '/page': (_request, response) => void response.end('<html><p>No feed.</p></html>'),
  });
  const fetcher = createFetcher({ pause: 0, now: () => new Date('2022-01-05T10:00:00Z') });
  const first = await pollFeed(`${origin}/feed`, {}, { fetcher });
  const [item] = await all(first.items);
  expect(item).toMatchObject({
    report: { text: 'One.', outlet: 'Harbour Ledger', retrieved: '2022-01-05T10:00:00.000Z' },
  });
  expect(item && 'report' in item && item.report.url).toBeUndefined();
  const second = await pollFeed(`${origin}/feed`, first.state, { fetcher });
  expect(await all(second.items)).toEqual([]);
  [tag, body] = ['"2"', rss('Two.', 'One.')];
  const third = await pollFeed(`${origin}/feed`, second.state, { fetcher });
  expect(inShort(await all(third.items))).toEqual(['Two.', 'One.']);
  expect(third.state).toEqual({ etag: '"2"' });
  expect(inShort(await all((await pollFeed(`${origin}/page`, {}, { fetcher })).items))).toEqual(['not-a-feed']);
  const gone = await pollFeed(`${origin}/gone`, third.state, { fetcher });
  expect([inShort(await all(gone.items)), gone.state]).toEqual([['http-status'], third.state]);
  await close();
});
