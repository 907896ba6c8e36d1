import { languages } from '../language/index.ts';
import type { LanguagePack } from '../language/pack.ts';
import type { ReportInput } from '../model/index.ts';
import type { Note } from './stage.ts';

const sampleWords = 250;
const fewestWords = 12;

/** Running copy in a language has about every third word from its commonest fifty; another language has next to none. */
const share = (words: readonly string[], pack: LanguagePack): number =>
  words.filter((word) => pack.core.common.has(word)).length / Math.max(words.length, 1);

const LEAST_SHARE = 0.1;

/**
 * The language the report is read in: the declared one, unless its words say otherwise; `und` when no pack fits, and
 * then a Problem says so and only the structure is read.
 */
export const chooseLanguage = (report: ReportInput, note: Note): string => {
  const words =
    report.text
      .slice(0, 3000)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu)
      ?.slice(0, sampleWords) ?? [];
  const declared = report.language?.toLowerCase().split('-')[0];
  if (words.length < fewestWords) return declared ?? languages[0]?.id ?? 'und';
  const fitting = languages.find((pack) => share(words, pack) >= LEAST_SHARE);
  if (fitting && (declared === undefined || declared === fitting.id)) return fitting.id;
  if (declared !== undefined && languages.some((pack) => pack.id === declared) && !fitting) {
    note({
      code: 'language-doubtful',
      severity: 'warning',
      message: `declared as "${declared}", but few of its words are that language's`,
    });
    return declared;
  }
  const named = declared === undefined ? 'its language is not recognised' : `it is in "${declared}"`;
  note({
    code: 'unsupported-language',
    severity: 'warning',
    message: `${named}: only the structure was read (${languages.map((pack) => pack.label).join(', ')} can be read)`,
  });
  return declared ?? 'und';
};
