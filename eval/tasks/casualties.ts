import { chooseValue, singleDay } from '../../src/corpus/policy.ts';
import type { Incident, Measure } from '../../src/model/index.ts';
import { judgeCasualties, scoreCasualties, type CasualtyPrediction, type CasualtyRow } from '../scorers/casualties.ts';
import type { Task } from '../task.ts';
import { inputOf } from './fields.ts';
import { words } from './spans.ts';

/** The gold writes 0 where nobody is reported, so a missing total is 0 here. */
function total(lead: Incident | undefined, measure: Measure): number {
  const bounds = lead?.totals.find((one) => one.measure === measure);
  return (bounds && chooseValue('most-conservative', bounds)) ?? 0;
}

/** Killed and injured of shootings: the lead incident of each report. */
export const casualties: Task<CasualtyRow, CasualtyPrediction> = {
  id: 'casualties',
  sets: ['gva-'],
  learnedFrom: ['gva-multi-dev'],
  items: 'values',
  toInput: ({ id, text, date, title, url }) => inputOf({ id, text, published: date, headline: title, url }),
  toPrediction: (record, { id }) => {
    const lead = record.incidents.find((incident) => incident.lead);
    const place = lead?.place;
    return {
      id,
      n_killed: total(lead, 'killed'),
      n_injured: total(lead, 'injured'),
      n_arrested: total(lead, 'arrested'),
      date: lead?.time && singleDay(lead.time),
      address: place?.span && words(record, place.span),
      city: place?.place?.name,
    };
  },
  score: scoreCasualties,
  judge: judgeCasualties,
  columns: [
    'killed',
    'killed nonzero F1',
    'injured',
    'injured nonzero F1',
    'both',
    'date',
    'date ±1',
    'address',
    'city',
    'arrested',
  ],
  toBeat: [
    { who: 'constant guess', figures: { killed: 77, injured: 60, both: 41, date: 39 } },
    {
      who: 'published',
      figures: {
        killed: 83.7,
        'killed nonzero F1': 51.6,
        injured: 74.2,
        'injured nonzero F1': 57.2,
        both: 62.2,
        date: 77.4,
      },
    },
  ],
};
