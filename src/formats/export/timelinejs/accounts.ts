import type { ChronologyEntry, NewsReport, Statement } from '../../../model/index.ts';
import type { DossierParts } from '../../exporter.ts';
import { passageOf } from '../passage.ts';
import { speakerOf } from '../words.ts';
import { apart, linked } from './html.ts';

/** A slide with more accounts is read by nobody. */
export const MOST_ACCOUNTS = 12;

const acts: Readonly<Record<Statement['act'], string>> = {
  assert: 'says',
  deny: 'denies',
  decline: 'declines',
  correct: 'corrects',
  retract: 'takes back',
  ask: 'asks',
  order: 'orders',
  promise: 'promises',
  threaten: 'threatens',
  accuse: 'accuses',
  believe: 'believes',
  intend: 'intends',
};

const sourceOf = (report: NewsReport | undefined): string => {
  const name = report?.outlet ?? report?.agency ?? report?.headline ?? report?.id ?? '';
  const day = report?.published?.value.slice(0, 10);
  return linked(day ? `${name}, ${day}` : name, report?.url);
};

const accountOf = async (dossier: DossierParts, statement: Statement): Promise<string> => {
  const act = statement.manner === 'own' ? 'reports' : acts[statement.act];
  const words = apart(await passageOf(dossier, statement));
  const source = sourceOf(await dossier.reportOf(statement.report));
  return `<b>${apart(speakerOf(statement) || 'unnamed')}</b> ${act}: <q>${words}</q> (${source})`;
};

/** The accounts of an event as a list in HTML, each once; what is sensitive is left out, and how many more there are is said. */
export const accountList = async (dossier: DossierParts, { statements }: ChronologyEntry): Promise<string> => {
  const lines = new Set<string>();
  let more = 0;
  for (const statement of statements) {
    if (statement.sensitive === true) continue;
    if (lines.size < MOST_ACCOUNTS) lines.add(await accountOf(dossier, statement));
    else more += 1;
  }
  if (lines.size === 0) return '';
  const rest = more > 0 ? `<li>and ${more} more</li>` : '';
  return `<ul>${[...lines].map((line) => `<li>${line}</li>`).join('')}${rest}</ul>`;
};
