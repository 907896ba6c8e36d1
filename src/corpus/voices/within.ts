import { packFor } from '../../language/index.ts';
import type { Attribution, Entity, ReportRecord, Span } from '../../model/index.ts';
import { paragraphsOf } from '../../text/paragraphs.ts';
import { bareName, folded } from './names.ts';

type Source = NonNullable<Attribution['source']>;

/** Somebody named in the report, with the words around the name. */
type Named = { readonly source: Source; readonly at: number; readonly words: readonly string[] };

const WORDS_BEFORE = 3;

/** "the state television channel Khabar-24": what stands right before a name says what it is. */
const described = (text: string, { start, end }: Span): readonly string[] => {
  const before = (
    text
      .slice(0, start)
      .split(/[.,;:!?\n]/)
      .at(-1) ?? ''
  )
    .trim()
    .split(/\s+/)
    .slice(-WORDS_BEFORE);
  return [...before.map(folded), ...folded(text.slice(start, end)).split(' ')];
};

const ofEntity = (entity: Entity, text: string): readonly Named[] =>
  entity.type !== 'organisation' && entity.type !== 'facility'
    ? []
    : entity.mentions
        .filter(({ span, kind }) => kind === 'name' && span.part === undefined)
        .map(({ span }) => ({
          source: { spans: [span], entity: entity.id, kind: 'organisation' },
          at: span.start,
          words: described(text, span),
        }));

const ofClaim = ({ source }: Attribution, text: string): readonly Named[] => {
  const span = source?.spans[0];
  if (!source || !span || span.part !== undefined || source.kind === 'unnamed') return [];
  return [{ source, at: span.start, words: folded(text.slice(span.start, span.end)).split(' ') }];
};

/** The same name in different places is one candidate. */
const distinct = (found: readonly Named[], record: ReportRecord): readonly Named[] => {
  const pack = packFor(record.report.language);
  const byName = new Map<string, Named>();
  for (const named of found) {
    const { entity, spans } = named.source;
    const name =
      record.entities.find(({ id }) => id === entity)?.name ??
      record.report.text.slice((spans[0] as Span).start, (spans[0] as Span).end);
    byName.set(folded(bareName(name, pack).name), named);
  }
  return [...byName.values()];
};

/**
 * Whom a short phrase means: "the ministry" is the only ministry its paragraph named so far, else the only one the
 * report named so far. With two to choose from it is nobody: two speakers are safer than a wrong one.
 */
export const namedBefore = (record: ReportRecord, span: Span, short: string): Source | undefined => {
  const { text } = record.report;
  if (span.part !== undefined) return undefined;
  const { core, attribution } = packFor(record.report.language);
  const wanted = folded(short)
    .split(' ')
    .filter((word) => !core.common.has(word) && !attribution.again.includes(word));
  const fits = ({ at, words }: Named): boolean =>
    at < span.start &&
    wanted.length > 0 &&
    words.length > wanted.length &&
    wanted.every((word) => words.includes(word));
  const found = [
    ...record.attributions.flatMap((claim) => ofClaim(claim, text)),
    ...record.entities.flatMap((entity) => ofEntity(entity, text)),
  ].filter(fits);
  const start = paragraphsOf(text).findLast((paragraph) => paragraph.start <= span.start)?.start ?? 0;
  const near = distinct(
    found.filter(({ at }) => at >= start),
    record,
  );
  const far = near.length > 0 ? near : distinct(found, record);
  return far.length === 1 ? far[0]?.source : undefined;
};
