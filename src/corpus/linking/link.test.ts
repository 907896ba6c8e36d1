import { describe, expect, test } from 'vitest';
import { read } from '../../engine/read.ts';
import { loadResources } from '../../jobs/resources.ts';
import { incidentsAcross, sketchesOf } from './across.ts';
import { Frequencies } from './frequencies.ts';
import { guardOf } from './guards.ts';
import type { LinkOptions } from './link.ts';
import { linkIncidents } from './link.ts';
import { IncidentLinker } from './linker.ts';
import { VectorPool } from './pool.ts';
import type { Profile } from './profile.ts';
import { profileOf } from './profile.ts';
import type { IncidentSketch } from './sketch.ts';

const resources = loadResources();

type Told = readonly [id: string, published: string, headline: string, text: string];

const recordsOf = (reports: readonly Told[]) =>
  reports.map(([id, published, headline, text]) =>
    read({ id, published, headline, text, outlet: `Paper ${id}`, language: 'en' }, { resources }),
  );

const pool = new VectorPool();
const [first] = sketchesOf(recordsOf([['p', '2031-05-13', 'Boats', 'Two boats sank.']])) as [IncidentSketch];
const profile = profileOf(first, new Frequencies(), pool);

/** The reports of each group, sorted, so that only the grouping is compared. */
const grouped = (reports: readonly Told[], options: LinkOptions = {}): readonly (readonly string[])[] =>
  incidentsAcross(recordsOf(reports), options)
    .map(({ tellings }) => tellings.map(({ report }) => report).sort())
    .sort();

const bombings: readonly Told[] = [
  [
    'a1',
    '2031-05-13',
    'Bomb kills six in Karkh',
    'BAGHDAD - A car bomb killed six people in the Karkh district of Baghdad at 9 a.m. on Tuesday, police said. The Brigade of Dawn claimed the attack. The blast went off beside a bakery and wounded 14 others.',
  ],
  [
    'a2',
    '2031-05-13',
    'Six dead as car bomb hits Baghdad bakery',
    'At least six people were killed when a car bomb exploded near a bakery in Karkh, in Baghdad, on Tuesday morning. The Brigade of Dawn said it had carried out the bombing. Fourteen people were hurt in the explosion, which happened shortly after 9 a.m.',
  ],
  [
    'b1',
    '2031-05-13',
    'Second bomb: eleven die in Sadr City',
    'BAGHDAD - A car bomb killed eleven people in the Sadr City district of Baghdad at 4 p.m. on Tuesday, police said. The Brigade of Dawn claimed the attack. The blast went off at a market and wounded 30 others.',
  ],
  [
    'b2',
    '2031-05-14',
    'Eleven dead in Sadr City market bombing',
    'Eleven people were killed when a car bomb exploded at a market in Sadr City, in Baghdad, on Tuesday afternoon. The Brigade of Dawn said it had carried out the bombing. Thirty people were hurt in the explosion, which happened about 4 p.m.',
  ],
];

const totals: readonly Told[] = [
  [
    'm1',
    '2031-05-31',
    'Violence in May',
    'BAGHDAD - Violence killed 212 people in Iraq in May, the ministry of health said on Saturday. Another 400 were wounded during the month.',
  ],
  [
    'm2',
    '2031-06-01',
    'The toll of May',
    'BAGHDAD - At least 212 people were killed in Iraq in May 2031, figures showed.',
  ],
];

const unrest: readonly Told[] = [
  [
    'u1',
    '2031-01-05',
    'Eight killed as unrest grips Almaty',
    'ALMATY - Rioters stormed the mayor’s office in Almaty on Wednesday and eight officers were killed, the interior ministry of Kazakhstan said. The protests against fuel prices began on January 2.',
  ],
  [
    'u2',
    '2031-01-08',
    'Dozens dead in Kazakhstan riots',
    'ALMATY - Kazakhstan’s interior ministry said on Saturday that 26 rioters and 18 officers had been killed in the unrest that began in Almaty over fuel prices. Order had been restored, it said.',
  ],
  [
    'u3',
    '2031-01-09',
    'Kazakhstan unrest: 164 killed',
    'ALMATY - The unrest in Kazakhstan killed 164 people, 103 of them in Almaty, the health ministry said on Sunday. The riots began with protests against fuel prices.',
  ],
];

/** "Valencia" alone is read as the city in Spain. */
const valencia: readonly Told[] = [
  [
    'v1',
    '2031-03-12',
    'Warehouse fire kills three in Venezuela',
    'VALENCIA, Venezuela - A fire in a paint warehouse in Valencia killed three workers on Wednesday, the fire service of Venezuela said. Seven people were hurt.',
  ],
  [
    'v2',
    '2031-03-12',
    'Paint warehouse burns',
    'Three workers died when a paint warehouse in Valencia burned down on Wednesday. Seven colleagues were hurt, the fire service said.',
  ],
];

const far: readonly Told[] = [
  [
    'k1',
    '2031-01-08',
    'Mine fire in Karaganda kills five',
    'KARAGANDA - A fire in a coal mine near Karaganda killed five miners on Friday, the emergencies ministry of Kazakhstan said. The mine belongs to Steppe Coal.',
  ],
  [
    'k2',
    '2031-01-08',
    'Five miners die',
    'Five miners were killed in a fire at a coal mine of Steppe Coal near Karaganda, Kazakhstan, on Friday. Rescuers reached the bodies at night.',
  ],
];

describe('reports of one happening', () => {
  test('two bombings in one city on one day by one group, at other hours in other quarters, stay two', () =>
    expect(grouped(bombings)).toEqual([
      ['a1', 'a2'],
      ['b1', 'b2'],
    ]));

  test('counts over a month are no incidents', () => expect(grouped(totals)).toEqual([]));

  test('a long unrest with a toll that grows is one, and a mine fire in the same country and week another', () =>
    expect(grouped([...unrest, ...far])).toEqual([
      ['k1', 'k2'],
      ['u1', 'u2', 'u3'],
    ]));

  test('a town is the one the other report names, where its own report leaves it open', () => {
    const [linked, ...more] = incidentsAcross(recordsOf(valencia));
    expect([linked?.members.length, more.length]).toEqual([2, 0]);
    expect(linked?.place).toMatchObject({ place: { country: 'VE' }, votes: 2 });
    expect(linked?.links[0]?.why).toContain('same place: Valencia');
  });

  test('where the report says which town it is, it stays that one', () => {
    const spain = valencia.map(([id, published, headline, text], at): Told => [
      `${id}-${at}`,
      published,
      headline,
      at === 0 ? text : `VALENCIA, Spain - ${text} It was the worst fire in Spain this year.`,
    ]);
    expect(incidentsAcross(recordsOf(spain)).flatMap(({ place }) => place?.place.country ?? [])).toEqual(['VE', 'ES']);
  });

  test('a blast in one report is the bomb of the next, and a happening of no known kind may be either', () => {
    const told = (id: string, type: string): Profile => ({ ...profile, id, report: id, type, types: [type] });
    const guard = (one: string, other: string): number => guardOf(told('a', one), told('b', other), 0);
    expect(guard('bombing', 'protest')).toBeLessThan(0);
    expect([guard('bombing', 'man-made-disaster'), guard('bombing', 'other')]).toEqual([0, 0]);
  });

  test('every link says why', () => {
    const [{ links } = { links: [] }] = incidentsAcross(recordsOf(bombings.slice(0, 2)));
    expect(links).toHaveLength(1);
    expect(links[0]?.why).toEqual(expect.arrayContaining(['same day: 2031-05-13', 'same place: Baghdad']));
    expect(links[0]?.score).toBeGreaterThan(0.5);
  });
});

describe('order and decisions', () => {
  const sketches = sketchesOf(recordsOf([...bombings, ...unrest, ...far]));
  const id = (report: string): string => sketches.find((sketch) => sketch.report === report)?.id ?? '';

  test('the order of the sketches does not matter', () =>
    expect(linkIncidents([...sketches].reverse())).toEqual(linkIncidents(sketches)));

  const clusters = (options: LinkOptions, order: readonly IncidentSketch[] = sketches): ReadonlyMap<string, string> => {
    const linker = new IncidentLinker(options);
    const found = order.flatMap((sketch) => linker.add([sketch]));
    return new Map(found.flatMap((linked) => (linked.cluster === undefined ? [] : [[linked.id, linked.cluster]])));
  };

  test('one by one they go to the same clusters', () => {
    const found = clusters({});
    for (const { id: cluster, members } of linkIncidents(sketches))
      expect(members.map((member) => found.get(member))).toEqual(members.map(() => cluster));
  });

  test('a reviewer puts together what the words keep apart', () => {
    const must = [[id('a1'), id('b1')]] as const;
    const together = linkIncidents(sketches, { must }).find(({ members }) => members.includes(id('a1')));
    expect(together?.members).toContain(id('b1'));
    const found = clusters({ must });
    expect(found.get(id('b1'))).toBe(found.get(id('a1')));
  });

  test('a reviewer keeps apart what the words put together', () => {
    const cannot = [[id('k1'), id('k2')]] as const;
    const groups = linkIncidents(sketches, { cannot });
    expect(groups.find(({ members }) => members.includes(id('k1')))?.members).not.toContain(id('k2'));
    const found = clusters({ cannot });
    expect(found.get(id('k1'))).not.toBe(found.get(id('k2')));
  });

  test('without the decision it is as it was', () =>
    expect(linkIncidents(sketches, { must: [], cannot: [] })).toEqual(linkIncidents(sketches)));

  test('what was linked before is taken up again with its clusters', () => {
    const linker = new IncidentLinker();
    const before = sketches.filter(({ report }) => report === 'a1' || report === 'k1');
    linker.restore(before, new Map(before.map((sketch) => [sketch.id, `old ${sketch.report}`])));
    const added = sketches.filter(({ report }) => report === 'a2' || report === 'k2');
    expect(added.map((sketch) => linker.add([sketch])[0]?.cluster)).toEqual(['old a1', 'old k1']);
  });

  test('a decision that joins two clusters says which', () => {
    const linker = new IncidentLinker({
      must: [
        [id('b2'), id('a1')],
        [id('b2'), id('b1')],
      ],
    });
    const last = ['a1', 'b1', 'b2']
      .map((report) => linker.add(sketches.filter((one) => one.report === report))[0])
      .at(-1);
    expect([last?.cluster, ...(last?.joined ?? [])]).toEqual([id('a1'), id('b1')]);
  });
});

describe('what an outlet prints under everything', () => {
  const topics = [
    'A ferry ran aground off Fell and all its passengers walked ashore.',
    'Lawmakers put off a vote on school meals until next year.',
    'Wheat is dear because the harvest was poor in both valleys.',
    'Engineers drained a canal after they had found cracks.',
    'Customs officers opened a crate of lamps and met forty parrots.',
    'A glacier lost nine metres of its ice over one summer.',
  ];
  const records = topics.map((topic, at) =>
    read(
      {
        id: `t${at}`,
        published: '2031-05-13',
        text: `${topic}\n\nGet our gardening newsletter.`,
        outlet: 'Tarn',
        language: 'en',
      },
      { resources },
    ),
  );
  const words = (all: readonly IncidentSketch[]) =>
    all.map(({ report, terms }) => `${report}: ${terms.map(([term]) => term).join(' ')}`).sort();

  test('is no word of any of them, in whatever order they come', () => {
    expect(words(sketchesOf(records)).join(' ')).not.toContain('garden');
    expect(words(sketchesOf(records.slice(0, 4))).join(' ')).toContain('garden');
    expect(words(sketchesOf(records.toReversed()))).toEqual(words(sketchesOf(records)));
  });
});

describe('what a report tells besides its lead', () => {
  test('each incident has words of its own', () => {
    const [lead, other] = sketchesOf(
      recordsOf([
        [
          'r',
          '2031-05-14',
          'Man shot in Orme',
          'A man was shot at a tavern in Boston on Monday. In a separate incident, a canoe capsized near Chicago on Tuesday and two anglers drowned.',
        ],
      ]),
    );
    const words = (sketch: IncidentSketch | undefined) => sketch?.terms.map(([term]) => term);
    expect(words(lead)).toContain('tavern');
    expect(words(lead)).not.toContain('angler');
    expect(words(other)).toContain('angler');
    expect(words(other)).not.toContain('tavern');
  });

  test('clock times are those something happened at, not limits', () => {
    const [sketch] = sketchesOf(
      recordsOf([['r', '2031-05-14', '', 'A bomb went off at 7.20 a.m. A guard lived until 9.45 p.m.']]),
    );
    expect(sketch?.clocks).toEqual([7 * 60 + 20]);
  });

  test('a report of no incident begins no cluster', () =>
    expect(grouped([['n', '2031-05-14', 'Recipe', 'Add butter and two eggs.']])).toEqual([]));
});
