import type { Attribution, Caveat, Label } from '../../../../src/model/findings.ts';
import type { ReportRecord } from '../../../../src/model/record.ts';
import { formatDays } from '../../format/days.ts';
import { spaced } from '../../format/words.ts';
import { manners, sourceKinds } from '../../review/choices.ts';
import { didSay } from './phrases.ts';
import type { Fact, Told } from './told.ts';
import { fact, known } from './told.ts';
import { chainOf, speakerOf, voiceOf, lineOf } from './voices.ts';

const saidOn = (record: ReportRecord, { saidOn: id }: Attribution): Fact | undefined => {
  const time = record.times.find((one) => one.id === id);
  if (!time) return undefined;
  const told = time.interval ? formatDays(time.interval) : lineOf(record, time.span);
  return fact('Said on', told, { finding: time.id });
};

/** Who says what, how and through whom. */
export const tellAttribution = (record: ReportRecord, attribution: Attribution): Told => {
  const { source, act, manner, content, hedge, parent } = attribution;
  const outer = record.attributions.find(({ id }) => id === parent);
  const kind = source && known([sourceKinds[source.kind], source.category && spaced(source.category)]).join(', ');
  return {
    title: `${speakerOf(record, attribution)} ${didSay[act]}`,
    notes: known([manner === 'indirect' ? undefined : manners[manner], hedge && `“${lineOf(record, hedge)}”`]),
    aside: content.map((span) => lineOf(record, span)).join(' … '),
    facts: known([
      fact('What is said', content.map((span) => lineOf(record, span)).join(' … '), { words: true }),
      fact('How', manners[manner]),
      fact('The speaker is', kind ?? 'not given'),
      fact('Words', attribution.cue.map((span) => `“${lineOf(record, span)}”`).join(' … '), { words: true }),
      saidOn(record, attribution),
      fact('Inside what is said by', outer && speakerOf(record, outer), outer ? { finding: outer.id } : {}),
      fact('It came through', chainOf(record, attribution.id).join(' → ')),
    ]),
  };
};

const targetOf = (record: ReportRecord, id: string | undefined): string | undefined => {
  const entity = record.entities.find((one) => one.id === id);
  const event = record.events.find((one) => one.id === id);
  return entity?.name ?? (event && spaced(event.type));
};

/** The word for someone or something, and whose word it is. */
export const tellLabel = (record: ReportRecord, { word, of, target, voice }: Label): Told => ({
  title: `“${word}”`,
  notes: [of === 'event' ? 'a word for what happened' : 'a word for people'],
  aside: voiceOf(record, voice),
  facts: known([
    fact('Whose word', voiceOf(record, voice), voice === null ? {} : { finding: voice }),
    fact('For', targetOf(record, target), target === undefined ? {} : { finding: target }),
  ]),
});

/** The report's own doubt. */
export const tellCaveat = (record: ReportRecord, { span, about }: Caveat): Told => ({
  title: 'The report has doubts',
  notes: [],
  aside: lineOf(record, span),
  facts: known([
    fact('Its words', lineOf(record, span), { words: true }),
    ...about.map((id) => fact('About', aboutTold(record, id), { finding: id })),
  ]),
});

const aboutTold = (record: ReportRecord, id: string): string => {
  const figure = record.figures.find((one) => one.id === id);
  const attribution = record.attributions.find((one) => one.id === id);
  if (figure) return `“${figure.words}” ${spaced(figure.measure)}`;
  return attribution ? `${speakerOf(record, attribution)} ${didSay[attribution.act]}` : (targetOf(record, id) ?? id);
};
