import { spaced } from '../../format/words.ts';

type Help = { readonly is: string; readonly todo?: string };

const damaged = 'Open it in the program it was made with and save it anew, or save its text and add that.';
const site = 'Save the page in your browser and drop the file instead.';

/** What a kind of problem is called, and what can be done about it, where something can. */
const kinds: Readonly<Record<string, Help>> = {
  'article-not-found': {
    is: 'Article not told from its surroundings',
    todo: 'See whether its text holds menus or advertisements; if so, paste the article alone.',
  },
  attachment: { is: 'Attachment not read', todo: 'Save the attachment and add it by itself.' },
  'bad-address': { is: 'No address', todo: 'Give the whole address, beginning with http:// or https://.' },
  'bad-date': {
    is: 'Date that cannot be read',
    todo: 'The report has no day of publication: relative days in it stay unresolved. Write dates as 2022-01-09.',
  },
  'binary-file': { is: 'No text', todo: damaged },
  'broken-item': { is: 'Damaged item', todo: 'The other items were read. Ask the publisher, or paste its text.' },
  'broken-json': { is: 'Damaged JSON', todo: damaged },
  'broken-mail': { is: 'Damaged mail', todo: damaged },
  'broken-pdf': { is: 'Damaged PDF', todo: damaged },
  'broken-record': { is: 'Damaged record of a web archive', todo: 'The other records were read.' },
  'broken-row': { is: 'Row that does not fit its table', todo: 'Correct the row and add the table again.' },
  'broken-xml': { is: 'Damaged XML', todo: damaged },
  canceled: { is: 'Canceled by the wire' },
  correction: { is: 'Marked as a correction by the wire' },
  'cut-short': { is: 'File cut short', todo: 'Copy or download it again.' },
  'editors-note': { is: 'Note to editors' },
  embargoed: { is: 'Under embargo', todo: 'Add it again when the embargo is over.' },
  'empty-text': { is: 'Report without text' },
  'encoding-guessed': {
    is: 'Character set guessed',
    todo: 'Read a line with foreign letters; if they are wrong, save the file as UTF-8.',
  },
  encrypted: { is: 'Encrypted', todo: 'Save it without its password and add it again.' },
  'engine-failed': { is: 'Report Daybook failed on', todo: 'A defect of Daybook. The text is kept; please report it.' },
  'event-failed': { is: 'Event Daybook failed on', todo: 'A defect of Daybook. Nothing is lost; please report it.' },
  'http-status': { is: 'The site refused', todo: `Open the address in your browser. ${site}` },
  'impossible-date': { is: 'Date that does not exist' },
  'language-doubtful': { is: 'Language not certain' },
  located: { is: 'Place given by the wire' },
  'missing-part': { is: 'Part missing' },
  'no-reports': { is: 'No report in it' },
  'no-text': { is: 'No text in it', todo: 'Of pictures of pages, run text recognition first; else paste the text.' },
  'no-text-column': { is: 'Table without a column of texts', todo: 'Name the column of the texts “text”.' },
  'not-a-feed': { is: 'No feed', todo: 'Give the address of the feed itself; a page goes under “An address”.' },
  'not-a-report': { is: 'Line that is no report' },
  'original-too-large': { is: 'Original not kept: too large' },
  'pages-without-text': { is: 'Pages without text', todo: 'Run text recognition over the file and add it again.' },
  'passed-over': { is: 'Passed over on purpose' },
  'private-address': {
    is: 'Redirect to a machine of your own network',
    todo: 'If you want it, give the address it leads to.',
  },
  'robots-disallow': { is: 'The site asks programs not to fetch this', todo: site },
  'robots-unreachable': { is: 'What may be fetched is not known', todo: `Try later. ${site}` },
  'timed-out': { is: 'The site did not answer in time', todo: `Try later. ${site}` },
  'too-deep': { is: 'Archives in archives', todo: 'Unpack it and drop the folder.' },
  'too-large': { is: 'Too large', todo: 'Cut it into smaller files and add those.' },
  'too-many-redirects': { is: 'Redirected in circles', todo: site },
  unreachable: { is: 'The site cannot be reached', todo: 'Check the address and your connection.' },
  'unreadable-file': { is: 'File that cannot be read', todo: damaged },
  'unsupported-language': {
    is: 'Language Daybook does not read yet',
    todo: 'The text is kept and can be searched; nothing was read from it.',
  },
  withheld: { is: 'Withheld by the wire' },
  'wrong-charset': { is: 'Not in the character set it names', todo: 'Look for wrong letters in its text.' },
};

const known = (code: string): Help | undefined => (Object.hasOwn(kinds, code) ? kinds[code] : undefined);

/** "Too large"; of a kind without a name of its own its code in words. */
export const problemName = (code: string): string => {
  const text = spaced(code);
  return known(code)?.is ?? text.charAt(0).toUpperCase() + text.slice(1);
};

/** What can be done about it. */
export const problemHelp = (code: string): string | undefined => known(code)?.todo;
