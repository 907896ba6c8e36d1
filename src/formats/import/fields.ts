import type { ReportInput } from '../../model/index.ts';
import { isIsoDate } from '../../text/iso.ts';

type Draft = { -readonly [K in keyof ReportInput]?: ReportInput[K] | undefined };

/** A report without the fields that are not known. */
export const reportInput = (fields: Draft & { readonly text: string }): ReportInput =>
  Object.fromEntries(
    Object.entries(fields).filter(([key, value]) => value !== undefined && (value !== '' || key === 'text')),
  ) as ReportInput;

/** An ISO date or date-time as written, with "T" and colon put in; undefined for anything else, never a guess. */
export const isoOf = (text: string | undefined): string | undefined => {
  const iso = text
    ?.trim()
    .replace(/^(\d{4}-\d{2}-\d{2}) (?=\d)/, '$1T')
    .replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
  return iso !== undefined && isIsoDate(iso) ? iso : undefined;
};

const keys: Readonly<Record<string, keyof ReportInput>> = {
  agency: 'agency',
  byline: 'bylines',
  date: 'published',
  headline: 'headline',
  id: 'id',
  language: 'language',
  modified: 'modified',
  outlet: 'outlet',
  published: 'published',
  title: 'headline',
  updated: 'modified',
  url: 'url',
};

/** Metadata given as `key: value` lines (text headers, Markdown front matter). Unknown keys are left out. */
export const headerFields = (lines: readonly string[]): Draft => {
  const fields: Draft = {};
  for (const line of lines) {
    const match = /^([A-Za-z]{2,12}):\s*(.*)$/.exec(line.slice(0, 2000));
    const key = match && keys[(match[1] as string).toLowerCase()];
    const value = match?.[2]?.trim().replace(/^(["'])(.*)\1$/, '$2');
    if (!key || !value) continue;
    if (key === 'bylines') fields.bylines = [...(fields.bylines ?? []), value];
    else if (key === 'published' || key === 'modified') fields[key] = isoOf(value);
    else if (key !== 'masked' && key !== 'publishedBasis') fields[key] = value as never;
  }
  return fields;
};

/** The registrable-looking host of an address, for want of an outlet's name: "harbour-ledger.example". */
export const hostOf = (url: string | undefined): string | undefined =>
  /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase();
