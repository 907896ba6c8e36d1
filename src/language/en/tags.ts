import type { Upos } from '../parts/core.ts';

const classes: Readonly<Partial<Record<Upos, string>>> = {
  DET: 'a an the this that these those each every either neither some any no another such all both half my your his her its our their whose',
  ADP: 'about above across after against along alongside amid among around at before behind below beneath beside between beyond by despite down during except for from in inside into like near of off on onto out outside over past per since through throughout till toward towards under until up upon via with within without',
  PRON: "i me you he him she it we us they them mine yours hers ours theirs myself yourself himself herself itself ourselves themselves who whom which what whoever anyone everyone someone nobody anything everything something nothing none one's there",
  AUX: "am is are was were be been being 's 're 'm have has had having 've do does did will would shall should can could may might must 'd 'll ca wo",
  CCONJ: 'and or but nor yet',
  SCONJ: 'because although though if unless while whereas whether as than once when where',
  PART: "to not n't",
  ADV: 'also already again almost always ago away back early earlier ever even far here how however instead just later meanwhile more most much nearly never now often only perhaps quite rather reportedly so soon still subsequently then therefore together too twice very well why yesterday today tomorrow tonight',
  NUM: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion',
};

const open: Readonly<Partial<Record<Upos, string>>> = {
  VERB: 'say says said tell tells told announce announced ask asked add added call called claim claimed come came deny denied go goes went get got make made take took give gave given keep kept leave left let meet met report reported see saw seen show showed shown think thought know knew known want wanted begin began begun break broke broken bring brought build built buy bought catch caught choose chose fall fell fallen feel felt find found fight fought fly flew grow grew hear heard hold held hit kill killed lead led lose lost mean meant pay paid put read rise rose risen run ran send sent set shoot shot shut sit sat speak spoke spoken spend spent stand stood steal stole stolen strike struck swear swore teach taught throw threw thrown understand understood wear wore win won write wrote written die died wound wounded injure injured arrest arrested detain detained attack attacked accuse accused warn warned vow vowed believe believed expect expected occur occurred happen happened include included remain remained become became continue continued follow followed try tried use used',
  ADJ: 'new old good bad big small large high low local national military political foreign armed dead human public nuclear federal main major many few several other same own first second third last next early late recent former senior chief young general special free full open possible least less different unidentified unknown critical serious top key economic social international',
  NOUN: 'people police man men woman women child children government president minister ministry official officials officer officers soldier soldiers troops force forces group state city country year years month months week weeks day days time night morning evening home house area region district province town village street road car bomb fire attack death deaths protest court case law party leader leaders statement spokesman spokeswoman report reports news media world war peace security number member members student students worker workers company school hospital victim victims suspect suspects gunman gunmen authorities department agency office army rebel rebels militant militants civilian civilians resident residents witness witnesses meeting talks election vote order',
};

const flatten = (lists: Readonly<Partial<Record<Upos, string>>>): Readonly<Record<string, Upos>> =>
  Object.fromEntries(
    Object.entries(lists).flatMap(([tag, words]) => words.split(' ').map((word) => [word, tag as Upos] as const)),
  );

/** Function words, in full. The list is ours. */
export const closedClass = flatten(classes);

/** Frequent words of news copy by their usual class. The list is ours. */
export const openClass = flatten(open);

/** Endings that give the class of an unknown word away, longest first. */
export const endings: readonly (readonly [string, Upos])[] = [
  ['ation', 'NOUN'],
  ['ments', 'NOUN'],
  ['ment', 'NOUN'],
  ['ness', 'NOUN'],
  ['ship', 'NOUN'],
  ['able', 'ADJ'],
  ['ible', 'ADJ'],
  ['ical', 'ADJ'],
  ['less', 'ADJ'],
  ['ing', 'VERB'],
  ['ion', 'NOUN'],
  ['ity', 'NOUN'],
  ['ism', 'NOUN'],
  ['ist', 'NOUN'],
  ['ful', 'ADJ'],
  ['ous', 'ADJ'],
  ['ive', 'ADJ'],
  ['ize', 'VERB'],
  ['ise', 'VERB'],
  ['ify', 'VERB'],
  ['ate', 'VERB'],
  ['ial', 'ADJ'],
  ['ed', 'VERB'],
  ['ly', 'ADV'],
  ['al', 'ADJ'],
  ['ic', 'ADJ'],
];
