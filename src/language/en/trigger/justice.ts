// Own list, from general knowledge of news English; single words and generic terms, checked for coverage against annotated news.
import type { TriggerFamily } from '../../parts/triggers.ts';

const acquittalCompany = `
  accused appeal bench charge charges conspiracy conviction corruption count counts court courts custody fraud
  guilty judge judges judicial jury justice lawyer lawyers magistrate murder offence offense prosecutor
  prosecutors suspect tribunal verdict
`;

const chargeCompany = `
  accused appeal aso assault battalion bench case cases charge charges commando commandos commissioner
  complaint conspiracy constable constables constabulary cop cops corruption count counts court courts crime
  crimes crpf custody dgp dig dsp fir force forces fraud gendarme gendarmes grp guard guards guilty indictment
  inspector ipc jawan jawans judge judges judicial jury justice lawyer lawyers magistrate manslaughter murder
  offence offences offense officer officers patrol personnel police policeman policemen policewoman prosecutor
  prosecutors raf rape rpf section sections security sheriff sho sp srp ssp station superintendent suspect
  terrorism theft treason tribunal troopers troops verdict
`;

const chargeCompany2 = `
  accused appeal arrested aso battalion bench charge charges commando commandos commissioner conspiracy
  constable constables constabulary cop cops corruption count counts court courts crpf custody dgp dig dsp
  faces filed force forces fraud gendarme gendarmes grp guard guards guilty inspector jawan jawans judge
  judges judicial jury justice lawyer lawyers lodged magistrate murder offence offense officer officers patrol
  personnel police policeman policemen policewoman prosecutor prosecutors raf registered rpf section security
  sheriff sho sp srp ssp station superintendent terrorism theft tribunal troopers troops verdict
`;

const convictionCompany = `
  appeal bench charge charges conspiracy contempt corruption count counts court courts custody death fraud
  guilty imprisonment jail judge judges judicial jury justice lawyer lawyers life magistrate months murder
  offence offense prison prosecutor prosecutors sentence tribunal verdict years
`;

const convictionCompany2 = `
  appeal bench charge charges conspiracy corruption count counts court courts custody death fraud guilty jail
  judge judges judicial jury justice lawyer lawyers magistrate murder offence offense prison prosecutor
  prosecutors tribunal verdict years
`;

const executionCompany = `
  appeal bail bench captive captives captors charge charges conspiracy convict convicted convicts corruption
  count counts court courts custody death detained detainee detainees fraud gallows guillotine guilty hostage
  hostages injection inmate inmates jail jailed judge judges judicial jury justice kidnappers lawyer lawyers
  magistrate mercy murder offence offense penalty prison prisoner prisoners prosecutor prosecutors sentence
  tribunal verdict
`;

const executionCompany2 = `
  appeal bail bench captive captives captors charge charges conspiracy convict convicted corruption count
  counts court courts custody death detained detainee detainees fraud guilty hostage hostages inmate inmates
  jail jailed judge judges judicial jury justice kidnappers lawyer lawyers magistrate murder offence offense
  penalty prison prisoner prisoners prosecutor prosecutors sentence tribunal verdict
`;

const investigationCompany = `
  allegations aso autopsy battalion case causes cbi commando commandos commission commissioner complaint
  constable constables constabulary cop cops corruption crime crpf death deaths detective detectives dgp dig
  dsp evidence force forces gendarme gendarmes grp guard guards inquest inquiry inspector inspectors
  investigation investigators jawan jawans motive murder officer officers panel patrol personnel police
  policeman policemen policewoman probe prosecutor prosecutors raf rpf security sheriff sho sp srp ssp station
  superintendent suspects troopers troops witness witnesses
`;

const investigationCompany2 = `
  alleged aso battalion case commando commandos commissioner constable constables constabulary cop cops crime
  crpf death deaths detectives dgp dig dsp force forces gendarme gendarmes grp guard guards inspector
  investigators jawan jawans judge murder officer officers panel patrol personnel police policeman policemen
  policewoman prosecutors raf rpf security sheriff sho sp srp ssp station superintendent suspects troopers
  troops
`;

const releaseCompany = `
  activist activists aso bail battalion captive captives captors charge column commando commandos commissioner
  constable constables constabulary contras cop cops crew crpf custody detained detainee detainees dgp dig dsp
  faction fighters force forces gendarme gendarmes group grp guard guards guerrilla guerrillas hostage
  hostages imprisoned inmate inmates inspector insurgents islamist jail jailed jawan jawans jihadist jihadists
  journalist kidnapped kidnappers militant militants militia militias mujahideen officer officers opposition
  parole patrol personnel police policeman policemen policewoman prison prisoner prisoners raf ransom rebel
  rebels rpf security separatist separatists sheriff sho sp srp ssp station students superintendent suspect
  suspects taliban terrorist terrorists troopers troops unharmed workers
`;

const releaseCompany2 = `
  bail captive captives captors custody detained detainee detainees hostage hostages inmate inmates jail
  jailed kidnappers prison prisoner prisoners unconditional
`;

const trialCompany = `
  appeal bench charge charges conspiracy corruption count counts court courtroom courts custody fraud guilty
  hearing judge judges judicial jury justice lawyer lawyers magistrate murder offence offense petition
  prosecutor prosecutors trial tribunal verdict
`;

const trialCompany2 = `
  accused appeal began bench charge charges conspiracy corruption count counts court courts custody defence
  defendant defendants defense fraud guilty judge judges judicial jury justice lawyer lawyers magistrate
  murder offence offense officers opened prosecution prosecutor prosecutors tribunal verdict
`;

/** Trigger words of the event types of justice. */
export const justiceTriggers = {
  acquittal: [
    {
      pos: 'verb',
      strength: 'strong',
      words: [
        'acquit',
        'clear of all charges',
        'clear of charges',
        'drop all charges',
        'drop the charges',
        'exonerate',
        'find ~ not guilty',
        'overturn the conviction',
        'pardon',
        'quash the charges',
        'quash the conviction',
        'throw out the case',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      words: [
        'acquittal',
        'clemency',
        'dismissal of charges',
        'exoneration',
        'not guilty verdict',
        'pardon',
        'presidential pardon',
      ],
    },
    {
      pos: 'phrase',
      strength: 'strong',
      words: ['benefit of doubt', 'cleared of all charges', 'for lack of evidence', 'not guilty'],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: acquittalCompany,
      words: ['absolve', 'clear', 'discharge', 'drop', 'overturn', 'quash'],
    },
  ],
  charge: [
    {
      pos: 'verb',
      strength: 'strong',
      words: [
        'accuse of murder',
        'arraign',
        'book under',
        'book under section',
        'book ~ for',
        'bring charges',
        'charge with',
        'charge-sheet',
        'chargesheet',
        'file a case',
        'file a charge sheet',
        'file a chargesheet',
        'file an fir',
        'file charges',
        'implicate',
        'indict',
        'lay charges',
        'lodge a case',
        'lodge an fir',
        'name as accused',
        'press charges',
        'press charges against',
        'prosecute',
        'register a case',
        'register an fir',
        'slap charges',
        'slap with',
        'submit a chargesheet',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      words: [
        'accusation of murder',
        'arraignment',
        'charge sheet',
        'charge-sheet',
        'chargesheet',
        'corruption charge',
        'criminal case',
        'criminal charge',
        'criminal complaint',
        'f.i.r.',
        'fir',
        'first information report',
        'formal charge',
        'indictment',
        'lawsuit',
        'murder charge',
        'named accused',
        'police complaint',
        'prosecution',
        'terrorism charge',
      ],
    },
    {
      pos: 'phrase',
      strength: 'strong',
      words: [
        'a case has been registered',
        'booked for',
        'case was registered',
        'cases were registered',
        'charged in',
        'charged with',
        'face charges',
        'faces charges',
        'facing charges',
        'fir was lodged',
        'named in the fir',
        'was booked for',
        'were booked for',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: chargeCompany,
      not: 'activists crowd crowds customers demonstration demonstrations demonstrator demonstrators dollars farmers fee marcher marchers mob mobs people procession protest protester protesters protestors protests rally rioter rioters students supporters workers youths',
      words: [
        'accuse',
        'book',
        'charge',
        'face',
        'file',
        'file a complaint',
        'frame',
        'level',
        'lodge',
        'name',
        'register',
        'sue',
      ],
    },
    {
      pos: 'noun',
      strength: 'weak',
      needs: chargeCompany2,
      not: 'baton battery cane free lathi',
      words: ['accused', 'case', 'charge', 'charges', 'complaint', 'count'],
    },
  ],
  conviction: [
    {
      pos: 'verb',
      strength: 'strong',
      not: 'word words',
      words: [
        'admit guilt',
        'award the death penalty',
        'be found guilty',
        'condemn to death',
        'convict',
        'find ~ guilty',
        'fine for contempt',
        'give a life sentence',
        'hand down a sentence',
        'impose a sentence',
        'jail for',
        'plead guilty',
        'sentence',
        'sentence in absentia',
        'sentence to death',
        'sentence to life',
        'sentence to prison',
        'uphold the conviction',
        'uphold the sentence',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      not: 'great strong',
      words: [
        'convict',
        'conviction',
        'court verdict',
        'death penalty',
        'death sentence',
        'guilty plea',
        'guilty verdict',
        'jail sentence',
        'jail term',
        'life imprisonment',
        'life sentence',
        'life term',
        'prison sentence',
        'prison term',
        'rigorous imprisonment',
        'sentencing',
        'suspended sentence',
        'war crimes conviction',
      ],
    },
    {
      pos: 'phrase',
      strength: 'strong',
      words: [
        'behind bars for',
        'convicted in absentia',
        'convicted of',
        'found guilty',
        'pleaded guilty',
        'sentenced to',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: convictionCompany,
      words: [
        'award',
        'commute',
        'condemn',
        'fine',
        'give',
        'hold',
        'imprison',
        'jail',
        'order',
        'pronounce',
        'punish',
        'rule',
        'uphold',
      ],
    },
    {
      pos: 'noun',
      strength: 'weak',
      needs: convictionCompany2,
      words: ['fine', 'imprisonment', 'judgement', 'judgment', 'punishment', 'sentence', 'verdict'],
    },
  ],
  execution: [
    {
      pos: 'verb',
      strength: 'strong',
      words: [
        'carry out the death sentence',
        'carry out the execution',
        'execute by firing squad',
        'execute by lethal injection',
        'hang ~ at dawn',
        'put to death by',
        'send to the gallows',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      not: 'orders',
      words: [
        'capital punishment',
        'death by hanging',
        'death row',
        'execution chamber',
        'execution of the death sentence',
        'firing squad',
        'gallows',
        'guillotine',
        'judicial execution',
        'lethal injection',
        'public hanging',
        'stay of execution',
      ],
    },
    { pos: 'phrase', strength: 'strong', words: ['put to death by', 'sentence was carried out'] },
    {
      pos: 'verb',
      strength: 'weak',
      needs: executionCompany,
      not: 'budget plan search',
      words: ['behead', 'carry out', 'execute', 'hang', 'put to death', 'stone'],
    },
    { pos: 'noun', strength: 'weak', needs: executionCompany2, words: ['beheading', 'execution', 'hanging'] },
  ],
  investigation: [
    {
      pos: 'verb',
      strength: 'strong',
      not: 'moon options space',
      words: [
        'carry out an autopsy',
        'carry out an investigation',
        'collect evidence',
        'conduct a probe',
        'conduct an inquiry',
        'conduct an investigation',
        'conduct raids in connection',
        'cross-examine',
        'dispatch inspectors',
        'exhume the bodies',
        'hand over the case to',
        'hold an inquest',
        'initiate an inquiry',
        'inquire into',
        'interrogate',
        'investigate',
        'issue a summons',
        'launch a probe',
        'launch an inquiry',
        'launch an investigation',
        'look into',
        'open an inquiry',
        'open an investigation',
        'order a probe',
        'order an inquiry',
        'order an investigation',
        'probe',
        'record statements',
        'seize documents',
        'send investigators',
        'set up a commission',
        'set up a probe',
        'set up an inquiry',
        'subpoena',
        'summon for questioning',
        'take fingerprints',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      words: [
        'autopsy',
        'commission of inquiry',
        'corruption probe',
        'criminal investigation',
        'enquiry',
        'fact-finding mission',
        'fact-finding team',
        'forensic examination',
        'identification parade',
        'inquest',
        'inquiry',
        'inquiry commission',
        'inspection team',
        'interrogation',
        'investigation',
        'investigator',
        'judicial inquiry',
        'judicial investigation',
        'judicial probe',
        'magisterial inquiry',
        'parliamentary inquiry',
        'police investigation',
        'post-mortem',
        'postmortem',
        'probe',
        'subpoena',
      ],
    },
    {
      pos: 'phrase',
      strength: 'strong',
      words: [
        'being investigated',
        'being questioned',
        'helping police with their inquiries',
        'looking into',
        'under investigation',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: investigationCompany,
      words: [
        'ascertain',
        'check',
        'collect',
        'conduct',
        'enquire',
        'establish',
        'examine',
        'inquire',
        'inspect',
        'question',
        'record',
        'search',
        'study',
        'summon',
        'trace',
        'verify',
      ],
    },
    {
      pos: 'noun',
      strength: 'weak',
      needs: investigationCompany2,
      words: ['commission', 'evidence', 'examination', 'findings', 'inspection', 'questioning', 'summons'],
    },
  ],
  release: [
    {
      pos: 'verb',
      strength: 'strong',
      effect: 'freed',
      not: 'album film song',
      words: [
        'bail out the accused',
        'demand the release of',
        'free detainees',
        'free from jail',
        'free from prison',
        'free hostages',
        'free prisoners',
        'free the hostages',
        'grant bail',
        'let ~ go',
        'liberate hostages',
        'order the release of',
        'parole',
        'release detainees',
        'release from custody',
        'release from jail',
        'release from prison',
        'release hostages',
        'release on bail',
        'release on bond',
        'release on parole',
        'release prisoners',
        'release the hostages',
        'release unharmed',
        'set ~ free',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      effect: 'freed',
      words: [
        'anticipatory bail',
        'bail',
        'freeing of',
        'hostage release',
        'liberation of hostages',
        'parole',
        'prisoner release',
        'release from custody',
        'release from prison',
        'release of hostages',
        'release of prisoners',
        'release of the hostages',
        'release of the prisoners',
        'release on bail',
      ],
    },
    {
      pos: 'phrase',
      strength: 'strong',
      effect: 'freed',
      words: [
        'let off',
        'out on bail',
        'released on bail',
        'released unharmed',
        'set free',
        'walked free',
        'was freed',
        'was released',
        'were freed',
        'were released',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      effect: 'freed',
      needs: releaseCompany,
      not: 'account agency album article claim claims data figure figures film funds gas list newspaper photos pictures post report reports smoke statement story toll video water',
      words: [
        'commute',
        'discharge',
        'drop',
        'exchange',
        'free',
        'grant',
        'let go',
        'let off',
        'liberate',
        'release',
        'secure',
      ],
    },
    {
      pos: 'noun',
      strength: 'weak',
      effect: 'freed',
      needs: releaseCompany2,
      not: 'film news press',
      words: ['amnesty', 'freedom', 'liberation', 'release'],
    },
  ],
  trial: [
    {
      pos: 'verb',
      strength: 'strong',
      words: [
        'adjourn the hearing',
        'appeal against the verdict',
        'appeal the conviction',
        'appear before a judge',
        'appear before a magistrate',
        'appear before the court',
        'appear in court',
        'arraign in court',
        'be produced in court',
        'bring to trial',
        'bring ~ to justice',
        'depose before',
        'face trial',
        'file a lawsuit',
        'file a petition',
        'file an appeal',
        'give evidence',
        'go on trial',
        'go to court',
        'hear testimony',
        'hear the case',
        'move the court',
        'petition the court',
        'plead not guilty',
        'produce before a court',
        'produce in court',
        'put ~ on trial',
        'rule that',
        'stand trial',
        'sue',
        'take to court',
        'testify',
        'try ~ for',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      words: [
        'bail hearing',
        'bail plea',
        'court appearance',
        'court case',
        'court hearing',
        'court order',
        'court proceedings',
        'court ruling',
        'court-martial',
        'courtroom',
        'criminal trial',
        'high court',
        'legal proceedings',
        'military tribunal',
        'murder trial',
        'plea hearing',
        'pre-trial hearing',
        'retrial',
        'show trial',
        'supreme court ruling',
        'testimony',
        'trial court',
        'tribunal hearing',
        'war crimes trial',
      ],
    },
    {
      pos: 'phrase',
      strength: 'strong',
      words: [
        'brought to trial',
        'in the dock',
        'on trial',
        'stood trial',
        'was produced before',
        'were produced before',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: trialCompany,
      words: [
        'adjourn',
        'appeal',
        'argue',
        'defend',
        'direct',
        'hear',
        'issue',
        'order',
        'plead',
        'postpone',
        'present',
        'produce',
        'remand',
        'rule',
        'stay',
        'transfer',
        'try',
      ],
    },
    {
      pos: 'noun',
      strength: 'weak',
      needs: trialCompany2,
      not: 'assistance clinical drug error vaccine',
      words: ['appeal', 'hearing', 'lawsuit', 'petition', 'plea', 'proceedings', 'ruling', 'trial', 'tribunal'],
    },
  ],
} as const satisfies TriggerFamily;
