import { placeRules } from '../../src/engine/place/rules.ts';
import type { RuleNote } from '../../src/engine/rule-note.ts';
import { timeRules } from '../../src/engine/time/rules.ts';
import { between } from './between.ts';

const table = (prefix: string, rules: Readonly<Record<string, RuleNote>>): string => {
  const rows = Object.entries(rules).map(
    ([id, { reads, example, words }]) =>
      `| \`${prefix}/${id}\` | ${reads} | ${example.replace(words, `**${words}**`)} |`,
  );
  return ['| rule | reads | example |', '|---|---|---|', ...rows].join('\n');
};

/** The rules of times with their examples, in `docs/times.md`. */
export const timeRulesPage = (current: string): string => between(current, 'rules', table('en/time', timeRules));

/** The same for places, in `docs/places.md`. */
export const placeRulesPage = (current: string): string => between(current, 'rules', table('en/place', placeRules));
