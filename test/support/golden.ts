import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadResources, read } from '../../src/index.ts';
import type { ReportInput, ReportRecord, Span } from '../../src/index.ts';

/** The golden reports: a folder each, with `report.txt`, `meta.json` and `expected.json`. */
export const goldenFolder = resolve(import.meta.dirname, '../reports');

export const goldenSlugs = (): readonly string[] =>
  existsSync(goldenFolder)
    ? readdirSync(goldenFolder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort()
    : [];

const resources = loadResources();

export const goldenInput = (slug: string): ReportInput => {
  const meta = JSON.parse(readFileSync(join(goldenFolder, slug, 'meta.json'), 'utf8')) as Omit<ReportInput, 'text'>;
  const text = readFileSync(join(goldenFolder, slug, 'report.txt'), 'utf8').trimEnd();
  return { ...meta, id: slug, text };
};

export const readGolden = (slug: string): ReportRecord => read(goldenInput(slug), { resources });

/**
 * What a golden file holds: each finding as the words it rests on and what was made of them, so that a person can read
 * the file and a change of offsets alone does not alter it. Candidates and rule names are left out.
 */
export const summary = (record: ReportRecord): unknown => {
  const words = (span: Span | undefined): string | undefined => span && record.report.text.slice(span.start, span.end);
  const all = (spans: readonly Span[] | undefined): string => (spans ?? []).map(words).join(' … ');
  const { text: _text, id: _id, ...report } = record.report;
  return {
    report: {
      ...report,
      ...(report.dateline ? { dateline: { ...report.dateline, span: words(report.dateline.span) } } : {}),
    },
    entities: record.entities.map(({ id, type, name, mentions, roles }) => ({
      id,
      type,
      name,
      mentions: mentions.map(({ span }) => words(span)),
      roles: roles.map(({ title, of }) => (of === undefined ? title : `${title} of ${of}`)),
    })),
    times: record.times.map(({ id, span, type, value, mod, interval, basis }) => ({
      id,
      words: words(span),
      type,
      value,
      mod,
      interval,
      basis,
    })),
    toponyms: record.toponyms.map(({ id, span, form, place }) => ({
      id,
      words: words(span),
      form,
      place: place && `${place.name} (${place.kind}${place.country ? `, ${place.country}` : ''})`,
    })),
    attributions: record.attributions.map(({ id, source, cue, content, manner, act, channel, saidOn, parent }) => ({
      id,
      source: source ? all(source.spans) : null,
      entity: source?.entity,
      cue: all(cue),
      content: all(content),
      manner,
      act,
      channel: words(channel?.span),
      saidOn,
      parent,
    })),
    figures: record.figures.map(
      ({ id, words: written, measure, min, max, kind, ofWhom, attribution, event, partOf, revises, retracted }) => ({
        id,
        words: written,
        measure,
        min,
        max,
        kind,
        ofWhom: words(ofWhom?.span),
        attribution,
        event,
        partOf,
        revises,
        retracted,
      }),
    ),
    events: record.events.map(
      ({ id, type, trigger, participants, time, place, attribution, polarity, modality, sameAs, background }) => ({
        id,
        type,
        trigger: all(trigger),
        participants: participants.map(
          ({ role, span, category }) => `${role}: ${words(span)}${category ? ` (${category})` : ''}`,
        ),
        time: time && `${time.from ?? '…'} – ${time.to ?? '…'} (${time.basis})`,
        place: place?.place?.name ?? words(place?.span),
        attribution,
        polarity,
        modality,
        sameAs,
        background,
      }),
    ),
    incidents: record.incidents.map(({ id, lead, main, events, figures, totals, people }) => ({
      id,
      lead,
      main,
      events,
      figures,
      totals: totals.map(({ measure, min, max }) => `${measure} ${min ?? '…'}–${max ?? '…'}`),
      people: people.map(({ name, span, status }) => `${name ?? words(span)}: ${status.join(', ')}`),
    })),
    labels: record.labels.map(({ word, of, voice }) => ({ word, of, voice })),
    caveats: record.caveats.map(({ span, about }) => ({ words: words(span), about })),
    problems: record.problems.map(({ code, severity }) => ({ code, severity })),
  };
};
