import { describe, expect, it, test } from 'vitest';
import { loadResources } from '../../jobs/resources.ts';
import { read } from '../read.ts';

const resources = loadResources();
type Told = { readonly outlet?: string; readonly url?: string };

/** "Paris = US.TX", "Georgia = GE": town or region by its region, country by its code. */
const shown = (text: string, told: Told = {}): readonly string[] =>
  read({ text, published: '2022-01-29', language: 'en', ...told }, { resources }).toponyms.map(({ span, place }) => {
    const name = text.slice(span.start, span.end);
    if (!place) return name;
    const code = place.id.replace(/^(?:iso|daybook):/, '');
    return `${name} = ${place.kind === 'city' ? `${place.country} ${place.admin1}` : code}`;
  });

describe('names of several places', () => {
  test.each<[text: string, expected: readonly string[], why: string]>([
    ['The USA won the vote at the council.', ['USA = US'], 'the country, never a building of that name'],
    ['China closed a factory on Monday.', ['China = CN'], 'the country, never a university'],
    ['He lives in Long Beach, CA.', ['Long Beach = US California', 'CA = US.CA'], 'never Australia'],
    ['A fire broke out in Paris, Texas.', ['Paris = US Texas', 'Texas = US.TX'], 'the state behind it'],
    [
      'Lima, Ohio, had floods. Lima firefighters came.',
      ['Lima = US Ohio', 'Ohio = US.OH', 'Lima = US Ohio'],
      'once said, it holds for the report, though a capital has the name',
    ],
    [
      'London, Ontario, had snow. London police closed roads.',
      ['London = CA Ontario', 'Ontario = CA.08', 'London = CA Ontario'],
      'the same with a larger rival',
    ],
    ['Georgia said on Monday that Tbilisi would vote.', ['Georgia = GE', 'Tbilisi = GE Tbilisi'], 'with its capital'],
    [
      'The law was signed in Atlanta. Georgia is among several states.',
      ['Atlanta = US Georgia', 'Georgia = US.GA'],
      'with the capital of the state',
    ],
    [
      'A man was shot in Springfield, Ill., and another in Springfield, Mass., on Friday.',
      ['Springfield = US Illinois', 'Ill. = US.IL', 'Springfield = US Massachusetts', 'Mass. = US.MA'],
      'a name twice in one country and in one sentence',
    ],
    ['Police in Kansas City, Mo., arrested two men.', ['Kansas City = US Missouri', 'Mo. = US.MO'], 'not in Kansas'],
    [
      'A student was hurt in Cambridge, near Boston, on Friday.',
      ['Cambridge = US Massachusetts', 'Boston = US Massachusetts'],
      'by its neighbour',
    ],
    ['A student was hurt in Cambridge, England.', ['Cambridge = GB England', 'England = GB.ENG'], 'by its country'],
    [
      'A bomb went off in Tripoli. Fighters came from Benghazi.',
      ['Tripoli = LY Tripoli', 'Benghazi = LY Banghazi'],
      'Libya by its company',
    ],
    [
      'A bomb went off in Tripoli. The army came from Beirut and Sidon.',
      ['Tripoli = LB North Lebanon', 'Beirut = LB Beirut', 'Sidon = LB South Governorate'],
      'Lebanon by its company',
    ],
    [
      'A blast in Hyderabad killed two, police in Sindh said.',
      ['Hyderabad = PK Sindh', 'Sindh = PK.05'],
      'Pakistan by its region',
    ],
    [
      'A blast in Hyderabad killed two, police in Telangana said.',
      ['Hyderabad = IN Telangana', 'Telangana = IN.40'],
      'India by its region',
    ],
    [
      'A ferry sank off Victoria. The British Columbia coast guard came.',
      ['Victoria = CA British Columbia', 'British Columbia = CA.02'],
      'a town of Canada',
    ],
    [
      'Bush fires burnt in Victoria, and Melbourne was covered by smoke.',
      ['Victoria = AU.07', 'Melbourne = AU Victoria'],
      'a region of Australia',
    ],
    [
      'San José was calm; Costa Rica counted votes.',
      ['San José = CR San José', 'Costa Rica = CR'],
      'the capital by its country',
    ],
    [
      'Two men were shot in San Jose, Calif., on Friday.',
      ['San Jose = US California', 'Calif. = US.CA'],
      'by its state',
    ],
    [
      'A pier burnt in St. Petersburg, Fla., on Friday.',
      ['St. Petersburg = US Florida', 'Fla. = US.FL'],
      'the saint with a full stop',
    ],
    [
      'A pier burnt in St. Petersburg as Russia mourned.',
      ['St. Petersburg = RU St.-Petersburg', 'Russia = RU'],
      'the other one',
    ],
    [
      'A bomb exploded in Birmingham. Alabama police came.',
      ['Birmingham = US Alabama', 'Alabama = US.AL'],
      'by the police of its state',
    ],
    ['The ship left Alexandria, Va., on Friday.', ['Alexandria = US Virginia', 'Va. = US.VA'], 'not in Egypt'],
    ['The Nur-Sultan office was moved from Akmola.', ['Nur-Sultan = KZ Astana', 'Akmola = KZ Astana'], 'former names'],
  ])('%s', (text, expected, why) => {
    expect(shown(text), why).toEqual(expected);
  });

  it('keeps the rivals of a name that nothing settles, and does not call it stated', () => {
    const [toponym] = read({ text: 'A man was shot in Springfield on Friday.' }, { resources }).toponyms;
    expect(toponym?.candidates.length).toBeGreaterThan(2);
    expect(toponym?.certainty).toBe('guessed');
  });
});

describe('names that are no places', () => {
  test.each<[text: string, expected: readonly string[], why: string]>([
    ['Jordan Ellery sealed the deal on Friday. Jordan said so himself.', [], 'a given name, and the bare one later'],
    ['Jordan sealed its border with Syria on Friday.', ['Jordan = JO', 'Syria = SY'], 'the country'],
    ['Chad Ellis and Mali Brown were hurt. Chad said it was nothing.', [], 'given names of countries'],
    ['Chad sent troops to Mali on Friday.', ['Chad = TD', 'Mali = ML'], 'the countries'],
    [
      'The family ate turkey on Thanksgiving. Turkey is dear this year, said the butcher.',
      [],
      'large only where the sentence begins, small elsewhere: the bird',
    ],
    ['Turkey closed its airspace on Friday.', ['Turkey = TR'], 'the country'],
    ['Mobile phones rang. Reading was nice. Of course it was.', [], 'ordinary words that some town is called'],
    ['A storm hit Mobile, Ala., on Friday.', ['Mobile = US Alabama', 'Ala. = US.AL'], 'the town'],
    ['Orange and Apple are firms. Amazon fell.', [], 'firms'],
    ['the reading room was nice and the mobile phones rang. of course it was.', [], 'small letters'],
    [
      'CHINA SENT SHIPS TO THE SOUTH CHINA SEA ON FRIDAY. GEORGIA AND RUSSIA PROTESTED.',
      ['CHINA = CN', 'SOUTH CHINA SEA = south-china-sea', 'GEORGIA = GE', 'RUSSIA = RU'],
      'capitals only',
    ],
  ])('%s', (text, expected, why) => {
    expect(shown(text), why).toEqual(expected);
  });
});

describe('the outlet as evidence', () => {
  test.each<[text: string, told: Told, expected: string, why: string]>([
    [
      'Georgia lawmakers passed a bill.',
      { outlet: 'The Augusta Chronicle' },
      'Georgia = US.GA',
      'a paper of the state',
    ],
    ['Georgia lawmakers passed a bill.', { outlet: 'Tbilisi Herald' }, 'Georgia = GE', 'a paper of the country'],
    [
      'Two were killed in Columbus on Friday.',
      { outlet: 'Ledger, Columbus, Georgia' },
      'Columbus = US Georgia',
      'said',
    ],
    [
      'Two were hurt in Newcastle on Friday.',
      { url: 'https://news.example.com.au/1' },
      'Newcastle = AU New South Wales',
      'the country of the address',
    ],
    [
      'Two were hurt in Newcastle on Friday.',
      { url: 'https://news.example.co.uk/1' },
      'Newcastle = GB England',
      'and of another',
    ],
    [
      'Two were hurt in Paris, Texas.',
      { url: 'https://example.fr/1' },
      'Paris = US Texas',
      'what the report says is stronger',
    ],
  ])('%s %o', (text, told, expected, why) => {
    expect(shown(text, told)[0], why).toBe(expected);
  });
});
