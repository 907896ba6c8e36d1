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

const flatten = (lists: Readonly<Partial<Record<Upos, string>>>): Readonly<Record<string, Upos>> =>
  Object.fromEntries(
    Object.entries(lists).flatMap(([tag, words]) => words.split(' ').map((word) => [word, tag as Upos] as const)),
  );

/** Function words, in full. The list is ours. */
export const closedClass = flatten(classes);
