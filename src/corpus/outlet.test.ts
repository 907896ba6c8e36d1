import { expect, test } from 'vitest';
import { outletOf } from './outlet.ts';

test.each([
  [{ url: 'https://www.gazette.example/a/1' }, 'gazette.example', 'the host of the address'],
  [
    { url: 'https://archive.example/web/2015/http://news.tarn.example:80/x' },
    'news.tarn.example',
    'kept by an archive',
  ],
  [{ outlet: 'Tarn News' }, 'tarn news', 'no address: the name'],
  [{}, undefined, 'nothing known'],
])('the outlet of %j is %s: %s', (report, outlet, _why) => expect(outletOf(report)).toBe(outlet));
