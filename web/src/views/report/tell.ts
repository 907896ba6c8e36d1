import type { ReportRecord } from '../../../../src/model/record.ts';
import type { LayerId } from './layers.ts';
import { tellAttribution, tellCaveat, tellLabel } from './tell-voice.ts';
import { tellEvent } from './tell-event.ts';
import { tellFigure } from './tell-figure.ts';
import { tellEntity, tellPlace, tellTime } from './tell-setting.ts';
import type { Told } from './told.ts';

type Tellers = {
  readonly [Layer in Exclude<LayerId, 'masked'>]: (record: ReportRecord, finding: ReportRecord[Layer][number]) => Told;
};

const tellers: Tellers = {
  attributions: tellAttribution,
  figures: tellFigure,
  events: tellEvent,
  times: tellTime,
  toponyms: tellPlace,
  labels: tellLabel,
  caveats: tellCaveat,
  entities: tellEntity,
};

/** A finding in plain words. */
export const tell = <Layer extends keyof Tellers>(
  record: ReportRecord,
  layer: Layer,
  finding: ReportRecord[Layer][number],
): Told => tellers[layer](record, finding);
