import type { LanguagePack } from '../pack.ts';
import { attribution } from './attribution.ts';
import { core } from './core.ts';
import { events } from './events.ts';
import { figures } from './figures.ts';
import { incidents } from './incidents.ts';
import { lemma } from './lemma.ts';
import { wordLists } from './model/lists.ts';
import { names } from './names.ts';
import { places } from './places.ts';
import { time } from './time.ts';

export const en = {
  id: 'en',
  label: 'English',
  wordLists,
  core,
  lemma,
  names,
  time,
  places,
  attribution,
  figures,
  events,
  incidents,
} satisfies LanguagePack;
