import { apiPage } from './api.ts';
import { cliPage } from './cli.ts';
import { eventTypesPage } from './event-types.ts';
import { exportingPage } from './exporting.ts';
import { readmePage } from './readme.ts';
import { recordPage } from './record.ts';
import { placeRulesPage, timeRulesPage } from './rules.ts';

/** A page, or the marked part of one, that is made from the code. `make` gets the page as it stands. */
export type Page = { readonly file: string; readonly make: (current: string) => string | Promise<string> };

export const pages: readonly Page[] = [
  { file: 'README.md', make: readmePage },
  { file: 'docs/record.md', make: recordPage },
  { file: 'docs/event-types.md', make: eventTypesPage },
  { file: 'docs/command-line.md', make: cliPage },
  { file: 'docs/api.md', make: apiPage },
  { file: 'docs/exporting.md', make: exportingPage },
  { file: 'docs/times.md', make: timeRulesPage },
  { file: 'docs/places.md', make: placeRulesPage },
];
