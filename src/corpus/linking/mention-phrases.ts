/** The English of explanations; words of the reports stand between « and ». */
export const phrases = {
  sameWord: (word: string) => `same word «${word}»`,
  sameKind: (a: string, b: string) => `«${a}» and «${b}» tell of one kind of event`,
  sameStem: (a: string, b: string) => `«${a}» and «${b}» are of one stem`,
  relatedWords: (a: string, b: string) => `related words «${a}» and «${b}»`,
  sameDay: () => 'same day',
  samePlace: (name: string) => `both in ${name}`,
  sameName: (name: string) => `both name ${name}`,
  sameNumber: (number: string) => `both have the number ${number}`,
  sameWords: () => 'told in much the same words',
  nearReports: () => 'the reports are much alike',
  oneReport: () => 'in one report',
  saidSame: () => 'the report tells them as one',
  decided: () => 'joined by a reviewer',
} as const;
