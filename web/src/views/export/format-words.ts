type FormatWords = { readonly name: string; readonly use: string; readonly evidence: string; readonly rule: boolean };

/** What a format is good for, in the words of who needs it; the server says what it loses. */
const formats: Readonly<Record<string, FormatWords>> = {
  csv: {
    name: 'Tables (CSV)',
    use: 'For spreadsheets and statistics: statements, events, tolls, totals, conflicts, origins, reports. A ZIP of tables with a description of every column.',
    evidence:
      'Every number, conflict and origin names the statement it rests on by id; the table of statements has its words and where they stand in which report.',
    rule: true,
  },
  geojson: {
    name: 'Map layer (GeoJSON)',
    use: 'For maps: a point for each event, and how closely it may be read.',
    evidence: 'It holds no statements. Keep the tables or the JSON lines beside it, where the words are needed.',
    rule: true,
  },
  jsonl: {
    name: 'Whole dossier (JSON lines)',
    use: 'To keep, to pass on, to work on by program: everything, a line each. Daybook reads it back.',
    evidence: 'Every value carries the ids of its statements, and every statement its words.',
    rule: false,
  },
  timelinejs: {
    name: 'Timeline for readers (TimelineJS)',
    use: 'For a web page: a slide for each event, with its accounts.',
    evidence: 'Each account is shown with its speaker, its sentence and a link to its report, not with its id.',
    rule: true,
  },
};

/** Words for a format; of one this page does not know, its label and what is safe to say. */
export const formatWords = ({ id, label }: { readonly id: string; readonly label: string }): FormatWords =>
  (Object.hasOwn(formats, id) ? formats[id] : undefined) ?? {
    name: label,
    use: '',
    evidence: 'Whether it carries the ids of statements, its description says.',
    rule: true,
  };

type RuleWords = { readonly name: string; readonly about: string };

const rules: Readonly<Record<string, RuleWords>> = {
  'low-best-high': {
    name: 'Lowest, latest and highest',
    about:
      'Three numbers: the lowest and the highest that any account that stands gives, and between them the number of the latest day; of several on that day the least.',
  },
  'min-max': {
    name: 'Lowest and highest',
    about: 'Two numbers, the lowest and the highest of the accounts that stand. None is called the best.',
  },
  'most-conservative': {
    name: 'The least claimed',
    about: 'One number: the least that any account that stands claims. “At least 12” is 12.',
  },
};

/** Words for a rule by which a toll becomes a number. */
export const ruleWords = ({ id, label }: { readonly id: string; readonly label: string }): RuleWords =>
  (Object.hasOwn(rules, id) ? rules[id] : undefined) ?? { name: label, about: '' };
