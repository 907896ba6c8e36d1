import { expect, test } from 'vitest';
import type { EventMention, Place, ReportRecord } from '../../model/index.ts';
import { termsOf } from '../terms.ts';
import { countsOf } from '../vectors.ts';
import type { SketchedReport } from './mention-corpus.ts';
import { mentionSketchesOf } from './mention-sketch.ts';
import { linkMentions } from './mentions.ts';

type Extra = Partial<Pick<EventMention, 'time' | 'place' | 'sameAs'>>;

/** A report whose triggers stand in brackets: its events are called by their number. */
const reportOf = (id: string, marked: string, extra: Extra = {}): SketchedReport => {
  const events: EventMention[] = [];
  let text = '';
  for (const sentence of marked.split(/(?<=\.) /)) {
    const from = text.length;
    const pieces = sentence.split(/[[\]]/);
    const spans: { start: number; end: number }[] = [];
    pieces.forEach((piece, at) => {
      if (at % 2 === 1) spans.push({ start: text.length, end: text.length + piece.length });
      text += piece;
    });
    for (const span of spans)
      events.push({
        id: `e${events.length + 1}`,
        rule: 'test',
        certainty: 'stated',
        type: 'other',
        trigger: [span],
        sentence: { start: from, end: text.length },
        participants: [],
        attribution: null,
        polarity: 'positive',
        modality: 'actual',
        ...extra,
      });
    text += ' ';
  }
  const record = {
    report: { id, text, language: 'en' },
    entities: [],
    times: [],
    toponyms: [],
    events,
  } as unknown as ReportRecord;
  return {
    report: id,
    terms: countsOf(termsOf(record.report).map(({ term }) => term)),
    mentions: mentionSketchesOf(record),
  };
};

/** Other news, so that there is something to tell apart from. */
const others = [
  'The harvest of plums in the valley [rose] again this year, growers say, thanks to a mild spring.',
  'The museum of clocks [opened] a new wing with two hundred sundials on Saturday.',
  'A ferry between the islands was [delayed] for an hour by fog, its owner wrote.',
  'The council [approved] a budget for the tram line after a long debate on fares.',
  'Rowers from the lake club [won] the autumn regatta ahead of eleven other boats.',
  'The dairy [recalled] two kinds of cheese after a test in its own laboratory.',
  'Teachers in the upper town [voted] for a shorter timetable in the winter months.',
  'A beekeeper [found] a swarm in the letterbox of the old customs house.',
].map((text, at) => reportOf(`other-${at}`, text));

const abductions = [
  reportOf(
    'a1',
    'Gunmen [abducted] two engineers of the Tarn dam near Ollenby on Monday. The engineers were inspecting the dam when the gunmen came.',
  ),
  reportOf(
    'a2',
    'Two engineers who work on the Tarn dam were [kidnapped] by gunmen near Ollenby. Police search the hills around the dam.',
  ),
  reportOf(
    'a3',
    'The [abduction] of two engineers of the Tarn dam shocked Ollenby. The gunmen who took the engineers have asked for no ransom.',
  ),
];

const togetherWith = (reports: readonly SketchedReport[], report: string): readonly string[] =>
  linkMentions(reports)
    .clusters.find((members) => members.some((one) => one.report === report && one.mention === 'e1'))
    ?.map((one) => one.report) ?? [];

test('one happening told in other words is one cluster', () => {
  expect(togetherWith([...abductions, ...others], 'a1')).toEqual(['a1', 'a2', 'a3']);
});

test('every mention stands in one cluster, and nothing else joins', () => {
  const { clusters } = linkMentions([...abductions, ...others]);
  const all = clusters.flat().map(({ report, mention }) => `${report} ${mention}`);
  expect(new Set(all).size).toBe(all.length);
  expect(clusters.filter(({ length }) => length > 1)).toHaveLength(1);
});

test('the order of reports and of mentions does not matter', () => {
  const reports = [...abductions, ...others];
  const turned = [...reports].reverse().map((one) => ({ ...one, mentions: [...one.mentions].reverse() }));
  expect(linkMentions(turned)).toEqual(linkMentions(reports));
});

test('a link says why', () => {
  const { links } = linkMentions([...abductions, ...others]);
  expect(links).toHaveLength(2);
  const [first] = links.filter(({ a, b }) => [a.report, b.report].includes('a2'));
  expect(first?.score).toBeGreaterThan(0.3);
  expect(first?.why.join('; ')).toMatch(/tell of one kind of event|related words|one stem/);
});

const town = (id: string, name: string, lat: number): Place => ({ id, name, kind: 'city', country: 'NO', lat, lon: 9 });
const on = (day: string): Extra => ({ time: { from: day, to: day, precision: 'day', basis: 'stated' } });
const at = (place: Place): Extra => ({ place: { place, precision: 'city', basis: 'stated' } });

const fire = (id: string, extra: Extra): SketchedReport =>
  reportOf(id, 'A bomb [exploded] outside a bank in the centre of the town. Nobody was hurt.', extra);

test.each<[string, Extra, Extra, boolean]>([
  ['nothing said of day or place', {}, {}, true],
  ['one town', at(town('t1', 'Orme', 60)), at(town('t1', 'Orme', 60)), true],
  ['two towns', at(town('t1', 'Orme', 60)), at(town('t2', 'Tarn', 63)), false],
  ['one day', on('2021-03-02'), on('2021-03-02'), true],
  ['two days', on('2021-03-02'), on('2021-03-05'), false],
])('the same words, %s', (_, one, other, linked) => {
  const reports = [fire('b1', one), fire('b2', other), ...others];
  expect(togetherWith(reports, 'b1')).toEqual(linked ? ['b1', 'b2'] : ['b1']);
});

test('decisions of reviewers hold', () => {
  const [a, b, c] = abductions.map(({ report }) => ({ report, mention: 'e1' }));
  const other = { report: 'other-3', mention: 'e1' };
  const { clusters, links } = linkMentions([...abductions, ...others], {
    mustLink: [[a as never, other]],
    cannotLink: [[a as never, b as never]],
  });
  const own = clusters.find((members) => members.some(({ report }) => report === 'a1'));
  expect(own).toContainEqual(other);
  expect(own).not.toContainEqual(b);
  expect(clusters.flat()).toContainEqual(c);
  expect(links.find(({ b: end }) => end.report === 'other-3')?.why).toEqual(['joined by a reviewer']);
});

test('what a report tells as one is one', () => {
  const report = reportOf('s1', 'The bridge [collapsed] at noon. The [disaster] closed the valley.');
  const [first, second] = report.mentions;
  const told = { ...report, mentions: [first, { ...second, sameAs: 'e1' }] } as SketchedReport;
  expect(linkMentions([told, ...others]).clusters).toContainEqual([
    { report: 's1', mention: 'e1' },
    { report: 's1', mention: 'e2' },
  ]);
});

test('a report of no language we know, and no report at all', () => {
  expect(linkMentions([])).toEqual({ clusters: [], links: [] });
  const foreign = reportOf('f1', 'Ein Zug [entgleiste] bei Orme.');
  expect(linkMentions([foreign]).clusters).toHaveLength(1);
});
