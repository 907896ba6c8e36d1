import type { ReportInput } from '../../src/index.ts';
import type { Told } from './corpus.ts';

type Below = (n: number) => number;

const outlets = [
  'Bridge Street Journal', 'City Lantern', 'Clarion of the South', 'Eastgate Times', 'Express Noon', 'Fenland Echo',
  'Five O Clock News', 'Gateway Tribune', 'Globe Digest', 'Harvest Weekly', 'Inland Star', 'Kopje Mail', 'Lake Record',
  'Marula News', 'Nightly Round', 'Old Mill Post', 'Pan Continental', 'Quayside Argus', 'Rapid Reader', 'Ridge Observer',
  'Savanna Today', 'Signal Morning', 'Terminus Post', 'Uplands Advertiser', 'Vantage', 'Westbank Reporter', 'World in Brief',
  'Yellowwood Times', 'Zenith Online',
]; // prettier-ignore

const heads = [
  'Girls seized in Zambia: what is known',
  'Grief and anger on the flood plain',
  'School raid in Zambia',
  'The latest from Dabora',
  'Western Province: hunt for missing pupils',
  'Zambia kidnapping',
  'Zambian pupils: latest developments',
];

const staff = ['By Staff Reporter', 'By Our Foreign Desk', 'By News Service', 'By Agencies'];

const before = [
  'You are reading the free edition. Register to get ten articles a month.',
  'LISTEN to this story. Four minutes.',
  'Updated: this page refreshes on its own.',
];

const after = [
  'Read also: Water levels fall at last on the upper river. Maize price steady. Our new podcast is out.',
  'Did you find a mistake? Write to the readers\u2019 editor, who answers every letter within three days.',
  'This newspaper is a member of the regional press council and follows its code of practice.',
  'Subscribe to the morning letter and have the most important stories of the day in your box at six.',
];

const spellings: readonly (readonly [RegExp, string])[] = [
  [/\bkilometres\b/g, 'kilometers'],
  [/\bmetres\b/g, 'meters'],
  [/\blorry\b/g, 'truck'],
  [/\blorries\b/g, 'trucks'],
  [/\bcentre\b/g, 'center'],
  [/\borganisation\b/g, 'organization'],
  [/\brecognise/g, 'recognize'],
  [/\bprogramme\b/g, 'program'],
  [/\bper cent\b/g, 'percent'],
  [/\bmums\b/g, 'moms'],
  [/\bSt Clare/g, 'St. Clare'],
];

const pick = <T>(from: readonly T[], below: Below): T => from[below(from.length)] as T;

const curly = (text: string): string =>
  text
    .replace(/(^|[\s(\u2014])"/g, '$1\u201C')
    .replaceAll('"', '\u201D')
    .replaceAll("'", '\u2019');

const singles = (text: string): string => text.replaceAll(/"([^"\n]*)"/g, "'$1'");

const american = (text: string): string => spellings.reduce((all, [from, to]) => all.replace(from, to), text);

/** Cut from the end as sub-editors do: the last paragraph or two, or all but the first two; never to less than 50 words. */
const cut = (paragraphs: readonly string[], below: Below): readonly string[] => {
  const kept = [paragraphs.length, paragraphs.length - 1, paragraphs.length - 2, 2][pick([0, 0, 0, 1, 1, 2, 3], below)];
  const short = paragraphs.slice(0, Math.max(1, kept as number));
  return short.join(' ').split(/\s+/).length < 50 ? paragraphs : short;
};

const HOUR = 3_600_000;

/** What another outlet makes of a text without rewriting it. */
export const reprintOf = (told: Told, index: number, below: Below): Told => {
  const { input, dateline } = told;
  const body = dateline ? input.text.slice(dateline.end).trim() : input.text.replace(/^By [^\n]*\n\n/, '');
  const printed = pick(
    [curly, singles, american, (text: string) => american(curly(text)), (text: string) => text],
    below,
  );
  const credit = input.agency ?? input.outlet ?? '';
  const place =
    dateline && below(2) === 0
      ? `${input.text.slice(dateline.start, dateline.end).split(/[,(]/)[0]?.trim()} (${credit}) \u2013`
      : '';
  const byline = below(3) === 0 ? pick(staff, below) : undefined;
  const lead = [...(below(6) === 0 ? [pick(before, below)] : []), ...(byline === undefined ? [] : [byline])];
  const head = lead.map((line) => `${line}\n\n`).join('');
  const tail = [...(below(3) === 0 ? [`\u2013 ${credit}`] : []), ...(below(4) === 0 ? [pick(after, below)] : [])];
  const paragraphs = cut(body.split('\n\n'), below).map(printed);
  const text = [
    `${head}${place === '' ? '' : `${place} `}${paragraphs[0] ?? ''}`,
    ...paragraphs.slice(1),
    ...tail,
  ].join('\n\n');
  const outlet = pick(outlets, below);
  const published = new Date(Date.parse(input.published ?? '') + (1 + below(30)) * HOUR).toISOString();
  const agency = place !== '' || below(2) === 0 ? credit : undefined;
  const copy: ReportInput = {
    id: `copy-${index}`,
    text,
    outlet,
    url: `https://${outlet.toLowerCase().replaceAll(' ', '-')}.example/${published.slice(0, 10)}/${index}`,
    headline: below(2) === 0 ? (input.headline ?? '') : pick(heads, below),
    published,
    ...(byline === undefined ? {} : { bylines: [byline.replace(/^By /, '')] }),
    ...(agency === undefined ? {} : { agency }),
  };
  const { from, about, followUp } = told;
  return {
    input: copy,
    from,
    about,
    followUp,
    ...(place === '' ? {} : { dateline: { start: head.length, end: head.length + place.length } }),
  };
};
