import { describe, expect, it } from 'vitest';
import type { Attribution, ReportRecord } from '../../model/index.ts';
import { loadResources } from '../../jobs/resources.ts';
import { read } from '../read.ts';

const { models = [] } = loadResources();

const recordOf = (text: string): ReportRecord => read({ text, language: 'en' }, { resources: { models } });
type Words = readonly { start: number; end: number }[] | undefined;

/** Each attribution as "source | cue | content", parts of a discontinuous span joined by " … ". */
const lines = (text: string): string[] => {
  const words = (spans: Words): string => (spans ?? []).map(({ start, end }) => text.slice(start, end)).join(' … ');
  return recordOf(text).attributions.map(
    ({ source, cue, content }) => `${words(source?.spans)} | ${words(cue)} | ${words(content)}`,
  );
};
const first = (text: string): Attribution => recordOf(text).attributions[0] as Attribution;

describe('reports of speech', () => {
  it.each([
    ['The bridge was closed, police said.', ['police | said | The bridge was closed'], 'clause before'],
    ['Police said that the bridge was closed.', ['Police | said | that the bridge was closed'], 'its "that" included'],
    ['Police said the bridge was closed.', ['Police | said | the bridge was closed'], 'without "that"'],
    ['Calm, local officials affirm, was restored.', ['local officials | affirm | Calm … was restored'], 'cue inside'],
    [
      'The dam failed, said Ann Example, an engineer.',
      ['Ann Example, an engineer | said | The dam failed'],
      'inverted',
    ],
    [
      'Ann Example, a doctor at the clinic, said the wards were full.',
      ['Ann Example, a doctor at the clinic, | said | the wards were full'],
      'an appositive between',
    ],
    [
      'Bo Example, 29, of Example City, Ala., says the river is rising.',
      ['Bo Example, 29, of Example City, Ala., | says | the river is rising'],
      'age and town between',
    ],
    [
      'Talks have failed, two officials who asked not to be named said on Monday.',
      ['two officials who asked not to be named | said | Talks have failed', 'who | asked | to be named'],
      'a relative clause between',
    ],
    [
      'The governor said in an interview with the daily Example Herald, published on Monday, that he would stay.',
      ['The governor | said | that he would stay'],
      'adjuncts between',
    ],
    [
      'The minister told reporters that the road was safe.',
      ['The minister | told | that the road was safe'],
      'addressee',
    ],
    ['Witnesses told Example TV they heard shots.', ['Witnesses | told | they heard shots'], 'addressee, no "that"'],
    [
      'The mayor said the town was calm, but rebels said they held it.',
      ['The mayor | said | the town was calm', 'rebels | said | they held it'],
      'two speakers',
    ],
    [
      'She promised to stay and vowed that nobody would be left.',
      ['She | promised | to stay', 'She | vowed | that nobody would be left'],
      'one subject, two cues',
    ],
    [
      'The minister was quoted as saying that the dam held.',
      ['The minister | was quoted as saying | that the dam held'],
      'quoted as saying',
    ],
    ['As the Herald reported on Monday, the dam has failed.', ['the Herald | reported | the dam has failed'], 'as'],
    ['She kept what officials said was a copy.', ['officials | said | what … was a copy'], 'around the cue'],
    [
      'Although officials denied that men were held, nine families waited.',
      ['officials | denied | that men were held'],
      'the clause closes at its comma',
    ],
    [
      'The minister said that order had been restored.',
      ['The minister | said | that order had been restored'],
      'a noun behind "that" is no cue',
    ],
    [
      'A taxi driver who passed the same crowd described it as angry.',
      ['A taxi driver who passed the same crowd | described | it as angry'],
      'the head before a relative clause',
    ],
    [
      "Example's Health and Information ministries on Sunday withdrew a toll of nine, calling it a mistake.",
      [
        "Example's Health and Information ministries | withdrew | a toll of nine",
        "Example's Health and Information ministries | calling | it a mistake",
      ],
      'a whole subject, shared by the participle',
    ],
    ['Troops withdrew the guns.', [], 'only reports are taken back'],
    [
      'The president said on Friday that order had been restored.',
      ['The president | said | that order had been restored'],
      'a time between the cue and its "that"',
    ],
    [
      '“It was dark,” said a driver who did not want to be named.',
      ['a driver who did not want to be named | said | “It was dark,”'],
      'what is said of the speaker',
    ],
    [
      'He said that they fired without warning and that order was restored.',
      ['He | said | that they fired without warning and that order was restored'],
      'two clauses of one cue',
    ],
    ['The plan is “a step,” he said.', ['he | said | The plan is “a step,”'], 'words lead into the quotation'],
  ])('%s', (text, expected, why) => expect(lines(text), why).toEqual(expected));
});

describe('speakers without a verb', () => {
  it.each([
    [
      'According to the ministry, nine bridges were closed.',
      ['the ministry | According to | nine bridges were closed'],
      'first',
    ],
    [
      'Nine bridges were closed, according to engineers.',
      ['engineers | according to | Nine bridges were closed'],
      'last',
    ],
    ['The dam, according to engineers, had failed.', ['engineers | according to | The dam … had failed'], 'inside'],
    [
      '“We left,” Mayor Example said, according to the Herald.',
      ['Mayor Example | said | “We left,”', 'the Herald | according to | “We left,” Mayor Example said'],
      'a carrier around a speaker',
    ],
    ['Example: The Dam Has Held And Will Hold', ['Example | : | The Dam Has Held And Will Hold'], 'headline'],
    ['Two men reportedly fled.', [' | reportedly | Two men … fled'], 'nobody named'],
    ['It is believed that nine boats sank.', [' | is believed | that nine boats sank'], 'nobody named'],
    ['Troops are expected to leave by Friday.', [' | are expected | Troops … to leave by Friday'], 'raising'],
    ['The talks seem to have failed.', [' | seem | The talks … to have failed'], 'seeming'],
  ])('%s', (text, expected, why) => expect(lines(text), why).toEqual(expected));
});

describe('other cues', () => {
  it.each([
    [
      "The ministry's claim that the dam had failed was false.",
      ["The ministry's | claim | that the dam had failed"],
      'noun',
    ],
    ['The claim that the dam had failed was false.', [' | claim | that the dam had failed'], 'noun, no speaker'],
    [
      'The ministry is confident that the dam will hold.',
      ['The ministry | is confident | that the dam will hold'],
      'adjective',
    ],
    ['The general denied ordering the strike.', ['The general | denied | ordering the strike'], 'gerund'],
    ['The union accused the ministry of lying.', ['The union | accused | the ministry of lying'], 'object and of'],
    ['The bloc called on both sides to stop.', ['The bloc | called on | both sides to stop'], 'preposition in the cue'],
    [
      'Engineers pointed out that the dam was old.',
      ['Engineers | pointed out | that the dam was old'],
      'particle in the cue',
    ],
    ['His book was praised by critics.', ['critics | was praised | His book'], 'passive'],
    ['Asked whether he would stay, the mayor left.', [' | Asked | whether he would stay'], 'nobody asks'],
  ])('%s', (text, expected, why) => expect(lines(text), why).toEqual(expected));
});

describe('quotations', () => {
  it.each([
    ['“We saw nothing,” said the guard.', ['the guard | said | “We saw nothing,”'], 'inverted'],
    ['"Who goes there?" Ann Example asked.', ['Ann Example | asked | "Who goes there?"'], 'a question ends no report'],
    [
      '‘We left at dawn,’ said the guard. ‘It was dark.’',
      ['the guard | said | ‘We left at dawn,’ … ‘It was dark.’'],
      'single marks',
    ],
    ["''We left,'' the guard said.", ["the guard | said | ''We left,''"], 'two single marks'],
    ['«We left», the guard said.', ['the guard | said | «We left»'], 'angle marks'],
    ['“We left,” the guard said. “It was dark.”', ['the guard | said | “We left,” … “It was dark.”'], 'goes on'],
    ['The guard said: “We left.”', ['The guard | said: | “We left.”'], 'the colon belongs to the cue'],
    ['“He told me, ‘Run,’ and I ran,” she said.', ['she | said | “He told me, ‘Run,’ and I ran,”'], 'nested'],
    ['“We left,” she said, “and nobody came.”', ['she | said | “We left,” … “and nobody came.”'], 'around the cue'],
    ['He goes by the name "Shorty" in the village.', [], 'a nickname'],
    ['The so-called "reform" was dropped.', [], 'scare quotes'],
    ['The boat was 12" too long.', [], 'an inch mark'],
  ])('%s', (text, expected, why) => expect(lines(text), why).toEqual(expected));

  it('keeps one speaker through paragraphs that each open with a mark', () => {
    const text = '“We waited for hours,” the driver said. “Nobody came.\n\n“Then the lights went out.”';
    expect(lines(text)).toEqual([
      'the driver | said | “We waited for hours,” … “Nobody came. … “Then the lights went out.”',
    ]);
  });

  it('gives a run of paragraphs to the speaker named at its end', () => {
    const text = 'It was late.\n\n“We waited for hours. Nobody came.\n\n“Then the lights went out,” the driver said.';
    expect(lines(text)).toEqual([
      'the driver | said | “We waited for hours. Nobody came. … “Then the lights went out,”',
    ]);
  });

  it.each([
    ['“We left,” he said.', 'direct'],
    ['He said they had left.', 'indirect'],
    ['He said they had “never left.”', 'mixed'],
  ])('%s is %s', (text, manner) => expect(first(text).manner).toBe(manner));
});

describe('acts, kinds, chains', () => {
  it.each([
    ['Rebels threatened to close the road.', 'threaten'],
    ['The ministry denied the report.', 'deny'],
    ['Officials declined to comment.', 'decline'],
    ['The court ordered the company to pay.', 'order'],
    ['The paper retracted its report.', 'retract'],
    ['The minister promised to rebuild the dam.', 'promise'],
    ['Residents fear that the dam will fail.', 'believe'],
    ['The army plans to leave.', 'intend'],
    ['She called him a liar.', 'assert'],
    ['She called for talks.', 'ask'],
    ['The ministry withdrew its claim.', 'retract'],
  ])('%s: %s', (text, act) => expect(first(text).act).toBe(act));

  it.each([
    ['Two witnesses said the road was shut.', 'unnamed'],
    ['The ministry said the road was shut.', 'organisation'],
    ['A study found that the river is rising.', 'document'],
    ['State television said the road was shut.', 'media'],
    ['He said the road was shut.', 'person'],
  ])('%s: %s', (text, kind) => expect(first(text).source?.kind).toBe(kind));

  it.each([
    ['The mayor told Example News that the dam had held.', 'Example News', 'told a medium'],
    ['The army said in a statement that the town was calm.', 'a statement', 'in a statement'],
    ['“We left,” the mayor wrote on Twitter.', 'Twitter', 'a platform'],
    [
      'The mayor said in an interview with the channel Example-24 that all was well.',
      'Example-24',
      'the name in the phrase',
    ],
    ['The minister told parliament that the dam held.', 'parliament', 'a forum'],
    ['The ministry said through state television that men were held.', 'state television', 'through a medium'],
    ['A toll attributed to the Health Ministry by the channel Example-24 was withdrawn.', 'Example-24', 'by a medium'],
    ['The mayor told the council that the dam had held.', undefined, 'a council carries nothing'],
  ])('%s: %s', (text, channel, why) => {
    const span = first(text).channel?.span;
    expect(span && text.slice(span.start, span.end), why).toBe(channel);
  });

  it('puts the cited body inside the report that passes it on', () => {
    const [carrier, cited] = recordOf(
      'State television reported on Monday that nine men were held, citing the interior ministry.',
    ).attributions;
    expect(cited?.rule).toBe('en/attribution/citing');
    expect(cited?.parent).toBe(carrier?.id);
    expect(cited?.content).toEqual(carrier?.content);
  });

  it('gives what stands in a content its parent', () => {
    const [outer, inner] = recordOf('The mayor said that engineers had warned that the dam was old.').attributions;
    expect(inner?.parent).toBe(outer?.id);
  });

  it('notes when it was said, not when it happened', () => {
    const { attributions, times } = recordOf('Police said on Saturday that the bridge was closed on Friday.');
    const time = times.find(({ id }) => id === attributions[0]?.saidOn);
    expect(time?.span).toEqual({ start: 15, end: 23 });
  });
});

describe('caveats', () => {
  it('ties the doubt to the claim before it', () => {
    const text = 'Rebels said they held the bridge. The claim could not be independently verified.';
    const { attributions, caveats } = recordOf(text);
    expect(caveats.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'could not be independently verified',
    ]);
    expect(caveats[0]?.about).toEqual([attributions[0]?.id]);
  });
});

describe('hostile text', () => {
  it.each([
    ['"'.repeat(100_000), 'marks only'],
    ['" a '.repeat(50_000), 'marks and words'],
    ['“a. '.repeat(30_000), 'marks that never close'],
    ['“a.” '.repeat(30_000), 'one quotation after another'],
    ['said '.repeat(100_000), 'cues only'],
    ['he said, '.repeat(50_000), 'cues and commas'],
    ["' x ".repeat(50_000), 'single marks'],
    ['according to a, '.repeat(30_000), 'speakers only'],
  ])('is read in linear time: %#', (text, why) => {
    const started = performance.now();
    recordOf(text);
    expect(performance.now() - started, why).toBeLessThan(8000);
  });
});
