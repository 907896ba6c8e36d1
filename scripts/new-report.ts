import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldenFolder, readGolden, summary } from '../test/support/golden.ts';

/** `npm run new-report -- <slug>`: first makes the folder of a golden report, then, once its text is written, its `expected.json`. */
const slug = process.argv[2];
if (slug === undefined || !/^[a-z0-9-]+$/.test(slug)) {
  console.error('usage: npm run new-report -- <slug>   (small letters, digits, hyphens)');
  process.exit(2);
}
const folder = join(goldenFolder, slug);
if (!existsSync(join(folder, 'report.txt'))) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'report.txt'), '');
  writeFileSync(join(folder, 'meta.json'), `${JSON.stringify({ published: '', outlet: '' }, undefined, 2)}\n`);
  console.log(`made test/reports/${slug}: write report.txt (your own words) and meta.json, then run this again`);
} else {
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(summary(readGolden(slug)), undefined, 2)}\n`);
  console.log(`wrote test/reports/${slug}/expected.json: read it before you commit it`);
}
