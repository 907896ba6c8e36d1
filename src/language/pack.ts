import type { AttributionWords } from './parts/attribution.ts';
import type { CoreWords } from './parts/core.ts';
import type { EventWords } from './parts/events.ts';
import type { FigureWords } from './parts/figures.ts';
import type { IncidentWords } from './parts/incidents.ts';
import type { LemmaWords } from './parts/lemma.ts';
import type { NameWords } from './parts/names.ts';
import type { PlaceWords } from './parts/places.ts';
import type { WordLists } from './network/forms.ts';
import type { TimeWords } from './parts/time.ts';

/** Everything the engine knows of one language: data, no logic. Rules live in the engine and take their words from here. */
export type LanguagePack = {
  /** BCP 47 primary tag, "en"; first part of every rule name. */
  readonly id: string;
  readonly label: string;
  /** Lists the trained model asks of every word; none where there is no model. */
  readonly wordLists: WordLists;
  readonly core: CoreWords;
  readonly lemma: LemmaWords;
  readonly names: NameWords;
  readonly time: TimeWords;
  readonly places: PlaceWords;
  readonly attribution: AttributionWords;
  readonly figures: FigureWords;
  readonly events: EventWords;
  readonly incidents: IncidentWords;
};
