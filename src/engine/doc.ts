import type { LanguagePack } from '../language/pack.ts';
import type { Upos } from '../language/parts/core.ts';
import type {
  Attribution,
  Caveat,
  Entity,
  EventMention,
  Figure,
  Label,
  ReportInput,
  TimeExpression,
  Toponym,
} from '../model/index.ts';
import type { Range } from '../text/range.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { DatelineLayer } from './dateline/stage.ts';
import type { NameSpan } from './names/stage.ts';
import type { Syntax } from './syntax/stage.ts';
import type { Resources } from './resources.ts';

export type Casing = 'mixed' | 'upper' | 'lower';

/** What every stage may see from the start. `text` is the normalised text: same length, same offsets as the report's. */
export type BaseDoc = {
  readonly report: ReportInput;
  readonly text: string;
  readonly pack: LanguagePack;
  readonly resources: Resources;
};

/** The layers, each added by one stage, in the order of the pipeline. Arrays are sorted by offset. */
export type Layers = {
  readonly paragraphs: readonly Range[];
  /** Boilerplate: no token is made of it. */
  readonly masked: readonly Range[];
  readonly dateline: DatelineLayer;
  readonly tokens: readonly Token[];
  readonly casing: Casing;
  readonly sentences: readonly Sentence[];
  /** Nothing without a model of the language. */
  readonly syntax: Syntax | undefined;
  /** One word class a token. */
  readonly tags: readonly Upos[];
  readonly names: readonly NameSpan[];
  readonly entities: readonly Entity[];
  readonly times: readonly TimeExpression[];
  readonly toponyms: readonly Toponym[];
  readonly attributions: readonly Attribution[];
  readonly figures: readonly Figure[];
  readonly events: readonly EventMention[];
  readonly labels: readonly Label[];
  readonly caveats: readonly Caveat[];
};

export type LayerName = keyof Layers;

/** A report with the layers named; a stage's `run` takes exactly those it needs. */
export type Doc<Has extends LayerName = LayerName> = BaseDoc & Pick<Layers, Has>;
