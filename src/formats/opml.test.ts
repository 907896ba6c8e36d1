import { expect, test } from 'vitest';
import { feedsOf } from './opml.ts';

const list = `<?xml version="1.0"?><opml version="2.0"><head><title>News</title></head><body>
<outline text="Steppe"><outline text="Harbour" title="Harbour Ledger" xmlUrl=" https://ledger.example/rss?a=1&amp;b=2 "/>
<outline text="Deeper"><outline text="Wire" xmlUrl="https://wire.example/atom"/></outline></outline>
<outline text="Again" xmlUrl="https://wire.example/atom"/><outline text="A page" htmlUrl="https://x.example/"/></body></opml>`;

test('feeds in folders and outside, each once, in their order', () => {
  expect(feedsOf(list, 'a.opml')).toEqual({
    feeds: [
      { url: 'https://ledger.example/rss?a=1&b=2', title: 'Harbour Ledger' },
      { url: 'https://wire.example/atom', title: 'Wire' },
    ],
    problems: [],
  });
});

test.each([
  [list.slice(0, list.indexOf('Wire')), ['https://ledger.example/rss?a=1&b=2'], ['cut-short'], 'cut short'],
  ['<rss version="2.0"/>', [], ['no-feeds'], 'a feed is no list of feeds'],
  ['', [], ['broken-xml', 'no-feeds'], 'nothing'],
])('%#: what is no whole list is told', (text, urls, codes, _why) => {
  const { feeds, problems } = feedsOf(text, 'a.opml');
  expect(feeds.map(({ url }) => url)).toEqual(urls);
  expect(problems.map(({ code }) => code)).toEqual(codes);
});
