import type { DossierParts } from '../../src/formats/index.ts';
import type {
  ChronologyEntry,
  Dossier,
  EventMention,
  Figure,
  NewsReport,
  Place,
  ReportRecord,
  Span,
  Statement,
  Toll,
} from '../../src/model/index.ts';

const spanOf = (report: NewsReport, words: string): Span => {
  const start = report.text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in ${report.id}`);
  return { start, end: start + words.length };
};

const bulletin: NewsReport = {
  id: 'bulletin-1',
  text: 'A ferry burned at Westhaven on Monday. The harbour office said 40 passengers were hurt.\n\nThe fire is out.',
  headline: 'Ferry burns at Westhaven',
  bylines: ['Ann Bell', 'Cy Dorn'],
  outlet: 'Westhaven Bulletin',
  agency: 'Coast Wire',
  url: 'https://bulletin.example/ferry?a=1&b=2',
  language: 'en',
  published: { value: '2022-01-04T09:30:00+06:00', basis: 'given' },
  modified: '2022-01-04T12:00:00+06:00',
  firstSeen: '2022-01-04T10:00:00Z',
  retrieved: '2022-01-04T10:05:00Z',
  masked: [{ start: 89, end: 105 }],
  version: { of: 'bulletin-0', number: 2 },
};

const courier: NewsReport = {
  id: 'courier-1',
  text: 'At least 12 people were hurt in the ferry fire, the coast guard said. It took back its first count of 40.',
  outlet: 'Island Courier',
  language: 'en',
  published: { value: '2022-01-05', basis: 'metadata' },
};

const reprint: NewsReport = { id: 'reprint-1', text: bulletin.text, language: 'en' };

const finding = { rule: 'en/test/row', certainty: 'stated' } as const;

const mentionOf = (report: NewsReport, trigger: string, more: Partial<EventMention>): EventMention => ({
  ...finding,
  id: 'e1',
  type: 'man-made-disaster',
  trigger: [spanOf(report, trigger)],
  sentence: { start: 0, end: report.text.search(/\.(?:\s|$)/) + 1 },
  participants: [],
  attribution: null,
  polarity: 'positive',
  modality: 'actual',
  ...more,
});

const figureOf = (report: NewsReport, words: string, more: Pick<Figure, 'min' | 'max'>): Figure => ({
  ...finding,
  id: 'f1',
  span: spanOf(report, words),
  words,
  measure: 'injured',
  exact: more.min === more.max,
  kind: 'total',
  event: 'e1',
  attribution: null,
  ...more,
});

const recordOf = (report: NewsReport, events: readonly EventMention[], figures: readonly Figure[]): ReportRecord => ({
  schema: 'daybook/record@1',
  engine: { version: '0.0.0', language: 'en' },
  report,
  entities: [],
  times: [],
  toponyms: [],
  figures,
  attributions: [],
  events,
  incidents: [],
  labels: [],
  caveats: [],
  problems: [],
});

const records: readonly ReportRecord[] = [
  recordOf(
    bulletin,
    [
      mentionOf(bulletin, 'burned', {
        time: { from: '2022-01-03', to: '2022-01-03', precision: 'day', basis: 'stated' },
        place: { precision: 'city', basis: 'dateline' },
      }),
    ],
    [figureOf(bulletin, '40', { min: 40, max: 40 })],
  ),
  recordOf(courier, [mentionOf(courier, 'fire', {})], [figureOf(courier, 'At least 12', { min: 12, max: null })]),
];

const statement = (report: NewsReport, local: string, words: string, more: Partial<Statement>): Statement => ({
  id: `${report.id}#${local}`,
  report: report.id,
  version: report.version?.number ?? 1,
  chain: [{ role: 'outlet', name: report.outlet ?? 'unknown' }],
  says: { event: local },
  act: 'assert',
  manner: 'own',
  evidence: [spanOf(report, words)],
  ...more,
});

const harbourOffice: Statement['chain'] = [
  { role: 'speaker', name: 'harbour office', entity: 'entity-7' },
  { role: 'agency', name: 'Coast Wire' },
  { role: 'outlet', name: 'Westhaven Bulletin' },
];
const coastGuard: Statement['chain'] = [
  { role: 'speaker', name: 'coast guard' },
  { role: 'outlet', name: 'Island Courier' },
];

const statements: readonly Statement[] = [
  statement(bulletin, 'e1', 'burned', { change: 'kept' }),
  statement(bulletin, 'f1', '40', { chain: harbourOffice, says: { figure: 'f1' }, manner: 'indirect' }),
  statement(courier, 'f1', 'At least 12', { chain: coastGuard, says: { figure: 'f1' }, manner: 'indirect' }),
  statement(courier, 'a1', 'took back', {
    chain: coastGuard,
    says: { content: [spanOf(courier, 'its first count of 40')] },
    act: 'retract',
    manner: 'indirect',
    evidence: [spanOf(courier, 'took back'), spanOf(courier, 'count of 40')],
    sensitive: true,
  }),
];

const westhaven: Place = {
  id: 'geonames:1',
  name: 'Westhaven',
  kind: 'city',
  country: 'NZ',
  admin1: 'Northshore',
  lat: -36.84,
  lon: 174.75,
};

const toll: Toll = {
  event: 'ferry',
  measure: 'injured',
  ofWhom: 'passengers',
  scope: { place: { id: 'geonames:2', name: 'Outer Harbour', kind: 'area' }, from: '2022-01-03', to: null },
  points: [
    {
      statement: 'bulletin-1#f1',
      speaker: 'harbour office',
      min: 40,
      max: 40,
      asOf: { value: '2022-01-04', basis: 'publication' },
      said: '2022-01-04',
    },
    {
      statement: 'courier-1#f1',
      speaker: 'coast guard',
      min: 12,
      max: null,
      asOf: { value: '2022-01-05', basis: 'publication' },
      relation: 'corrects',
      of: 'bulletin-1#f1',
    },
  ],
};

const ferry: ChronologyEntry = {
  event: {
    id: 'ferry',
    type: 'man-made-disaster',
    from: '2022-01-03',
    to: '2022-01-03',
    precision: 'day',
    place: westhaven,
    members: [
      { report: 'bulletin-1', event: 'e1', incident: 'i1' },
      { report: 'courier-1', event: 'e1' },
    ],
    headline: { report: 'bulletin-1', span: { start: 0, end: 24, part: 'headline' } },
    origins: ['origin-office', 'origin-guard'],
    status: 'disputed',
    links: [{ a: 'bulletin-1#e1', b: 'courier-1#e1', score: 0.91, why: ['same ship', 'same day'] }],
  },
  tolls: [toll],
  conflicts: [
    {
      id: 'conflict-1',
      event: 'ferry',
      kind: 'figure',
      statements: ['bulletin-1#f1', 'courier-1#f1'],
      why: '40 exactly, and a count that takes 40 back',
    },
  ],
  statements,
  importance: 0.8,
};

/** An event of which neither day nor place is known, a part of the first. */
const rescue: ChronologyEntry = {
  event: {
    id: 'rescue',
    type: 'rescue',
    from: null,
    to: null,
    precision: 'unknown',
    members: [{ report: 'bulletin-1', event: 'e2' }],
    partOf: 'ferry',
    headline: { report: 'bulletin-1', span: spanOf(bulletin, 'The fire is out.') },
    origins: ['origin-office'],
    status: 'provisional',
    links: [],
  },
  tolls: [],
  conflicts: [],
  statements: [],
  importance: 0.1,
};

/** What a reviewer took for no event of its own. */
const stray: ChronologyEntry = {
  ...rescue,
  event: {
    ...rescue.event,
    id: 'stray',
    from: '2022-01-01',
    to: null,
    members: [{ report: 'courier-1', event: 'e9' }],
    status: 'rejected',
    movedTo: 'ferry',
  },
};

/** A small dossier in which every field of the model that an exporter meets is filled. */
export const dossier: Dossier = {
  id: 'ferry fire, 2022',
  title: 'The ferry fire',
  days: [
    {
      date: '2022-01-03',
      importance: 0.8,
      reports: ['bulletin-1', 'courier-1'],
      entries: ['ferry'],
      sentences: [{ report: 'bulletin-1', span: { start: 0, end: 38 } }],
    },
  ],
  entries: [ferry, rescue, stray],
  reports: [bulletin, courier, reprint],
  records,
  copies: [
    { id: 'copy-1', reports: ['bulletin-1', 'reprint-1'], kind: 'reprint', first: 'bulletin-1', why: ['same text'] },
  ],
  origins: [
    { id: 'origin-office', name: 'harbour office', kind: 'speaker', statements: ['bulletin-1#f1'] },
    { id: 'origin-guard', name: 'coast guard', kind: 'speaker', statements: ['courier-1#f1', 'courier-1#a1'] },
  ],
  decisions: [
    {
      id: 'decision-1',
      at: '2022-02-01T00:00:00Z',
      by: 'reviewer',
      what: 'accept',
      target: { event: 'ferry' },
      old: null,
      new: { status: 'disputed' },
      why: 'read both',
      previousHash: '0',
      hash: '1',
    },
  ],
  problems: [{ code: 'bad-date', severity: 'warning', message: 'no date', span: { start: 0, end: 1 } }],
};

export const emptyDossier: Dossier = {
  id: 'empty',
  title: '',
  days: [],
  entries: [],
  reports: [],
  copies: [],
  origins: [],
  decisions: [],
  problems: [],
};

/** The dossier with its words put in place of every name, headline, title and reason. */
export const dossierSaying = (words: string): Dossier => {
  const report = { ...courier, text: words, headline: words, outlet: words, bylines: [words] };
  const span = { start: 0, end: words.length };
  const said = {
    ...(statements[2] as Statement),
    evidence: [span],
    chain: [{ role: 'speaker' as const, name: words }],
  };
  const denied = { ...said, id: `${said.id}-denied`, act: 'deny' as const };
  const { event, conflicts } = ferry;
  const conflict = conflicts[0] as (typeof conflicts)[number];
  return {
    ...emptyDossier,
    title: words,
    reports: [report],
    entries: [
      {
        ...ferry,
        event: {
          ...event,
          place: { ...westhaven, name: words },
          members: [{ report: report.id, event: 'e1' }],
          headline: { report: report.id, span: { ...span, part: 'headline' } },
          origins: ['origin-guard'],
        },
        tolls: [
          { ...toll, ofWhom: words, points: [{ ...(toll.points[1] as Toll['points'][number]), speaker: words }] },
        ],
        conflicts: [{ ...conflict, statements: [said.id, denied.id], why: words }],
        statements: [said, denied],
      },
    ],
    origins: [{ id: 'origin-guard', name: words, kind: 'speaker', statements: [said.id] }],
  };
};

/** A dossier of so many events, each made when it is asked for; `taken` counts how many were. */
export const longDossier = (length: number, taken: () => void): DossierParts => ({
  ...emptyDossier,
  entries: {
    *[Symbol.iterator]() {
      for (let index = 0; index < length; index += 1) {
        taken();
        yield { ...ferry, event: { ...ferry.event, id: `event-${index}` }, importance: Math.sqrt(index) };
      }
    },
  },
  reportOf: (id) => dossier.reports.find((report) => report.id === id),
  recordOf: () => undefined,
});
