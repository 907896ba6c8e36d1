import { expect, test } from 'vitest';
import { robotsOf } from './robots.ts';

test.each<[string, string, boolean, string]>([
  ['', '/a', true, 'nothing is forbidden'],
  ['User-agent: *\nDisallow: /', '/a', false, 'everything is'],
  ['User-agent: *\nDisallow:', '/a', true, 'an empty rule is none'],
  ['User-agent: *\nDisallow: /a', '/about', false, 'a rule is a beginning'],
  ['User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true, 'the longest rule decides'],
  ['User-agent: *\nAllow: /a\nDisallow: /a', '/a', true, 'of two as long, allow'],
  ['User-agent: *\nDisallow: /\n\nUser-agent: Daybook\nAllow: /', '/a', true, 'its own group goes before that of all'],
  ['User-agent: daybook/9.9\nDisallow: /', '/a', false, 'in any letters, a version behind it'],
  ['User-agent: Daybooker\nDisallow: /', '/a', true, 'another one'],
  ['User-agent: x\nUser-agent: daybook\nDisallow: /a', '/a', false, 'agents share the rules below them'],
  [
    'User-agent: daybook\nDisallow: /a\nUser-agent: x\nDisallow: /b\nUser-agent: daybook\nDisallow: /c',
    '/c',
    false,
    'two groups are one',
  ],
  ['User-agent: daybook\nDisallow: /a\nUser-agent: x\nDisallow: /b', '/b', true, 'the rules of another'],
  ['User-agent: *\nDisallow: /*.pdf$', '/d/a.pdf', false, 'star and end'],
  ['User-agent: *\nDisallow: /*.pdf$', '/d/a.pdf?x', true, 'not at the end'],
  ['User-agent: *\nDisallow: /a*a$', '/a', true, 'the pieces do not share letters'],
  ['User-agent: *\nDisallow: /*/*/*/*x', `/${'a/'.repeat(5000)}`, true, 'many stars, a long path'],
  ['User-agent: *\nDisallow: /caf%c3%a9', '/caf%C3%A9', false, 'escapes in any letters'],
  ['User-agent: *\nDisallow: /café', '/caf%C3%A9', false, 'what needs an escape'],
  ['User-agent: *\nDisallow: /%61', '/a', false, 'what needs none'],
  ['User-agent: *\nDisallow: /a#b # c', '/a', false, 'comments'],
  ['\uFEFFUser-agent: *\r\nDisallow: /a\r\n', '/a', false, 'byte-order mark, line ends of Windows'],
  ['Disallow: /', '/a', true, 'a rule of nobody'],
  ['User-agent: *\nDisallow: /', '/robots.txt', true, 'the file itself'],
])('%j: %s → %s (%s)', (text, path, expected, _why) => {
  expect(robotsOf(text, 'Daybook')(path)).toBe(expected);
});
