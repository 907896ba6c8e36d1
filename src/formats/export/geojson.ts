import { chooseTotal, preciseEnough } from '../../corpus/policy.ts';
import type { ChronologyEntry, EventMention, EventTime, Place } from '../../model/index.ts';
import type { DossierParts, Exporter, ExportOptions, Piece } from '../exporter.ts';
import { jsonText } from './json.ts';
import { typeLabel } from './labels.ts';
import { headlineOf } from './words.ts';

/** How closely a point on the map may be read. */
type PlacePrecision = 'exact' | 'city' | 'district' | 'region' | 'country' | 'unknown';

const precisionOf: Readonly<Record<Place['kind'], PlacePrecision>> = {
  facility: 'exact',
  city: 'city',
  district: 'district',
  region: 'region',
  area: 'region',
  country: 'country',
  continent: 'unknown',
  water: 'unknown',
};

const geometryOf = (place: Place | undefined): unknown =>
  place?.lat === undefined || place.lon === undefined ? null : { type: 'Point', coordinates: [place.lon, place.lat] };

const placeProperties = (place: Place | undefined): Record<string, unknown> => {
  if (!place) return {};
  const precision = precisionOf[place.kind];
  return {
    place: place.name,
    place_id: place.id,
    place_kind: place.kind,
    country: place.country,
    place_precision: precision,
    // A region's or a country's point is only inside it; a map draws no dot there.
    exact_point: precision === 'exact' || precision === 'city',
  };
};

/** The bases, the surest first: what some report states outweighs another's default. */
const bases: readonly EventTime['basis'][] = ['stated', 'context', 'dateline', 'publication'];

const surest = (found: readonly (string | undefined)[]): string | undefined =>
  bases.find((basis) => found.includes(basis));

const mentionsOf = async (dossier: DossierParts, { event }: ChronologyEntry): Promise<EventMention[]> => {
  const mentions: EventMention[] = [];
  for (const member of event.members) {
    const record = await dossier.recordOf(member.report);
    const mention = record?.events.find(({ id }) => id === member.event);
    if (mention) mentions.push(mention);
  }
  return mentions;
};

const basisProperties = async (dossier: DossierParts, entry: ChronologyEntry): Promise<Record<string, unknown>> => {
  const mentions = await mentionsOf(dossier, entry);
  return {
    time_basis: surest(mentions.map(({ time }) => time?.basis)),
    place_basis: surest(mentions.map(({ place }) => place?.basis)),
  };
};

const tollProperties = ({ tolls, event }: ChronologyEntry, { policy }: ExportOptions): unknown[] =>
  preciseEnough(policy, event.precision)
    ? tolls.map((toll) => ({
        measure: toll.measure,
        of_whom: toll.ofWhom,
        scope_place: toll.scope?.place?.name,
        scope_from: toll.scope?.from,
        scope_to: toll.scope?.to,
        ...chooseTotal(policy, toll.points),
      }))
    : [];

const featureOf = async (dossier: DossierParts, entry: ChronologyEntry, options: ExportOptions): Promise<unknown> => {
  const { event, importance, conflicts } = entry;
  return {
    type: 'Feature',
    id: event.id,
    geometry: geometryOf(event.place),
    properties: {
      headline: await headlineOf(dossier, event),
      type: event.type,
      type_label: typeLabel(event.type),
      from: event.from,
      to: event.to,
      time_precision: event.precision,
      ...placeProperties(event.place),
      ...(await basisProperties(dossier, entry)),
      status: event.status,
      part_of: event.partOf,
      moved_to: event.movedTo,
      origins: event.origins.length,
      reports: new Set(event.members.map(({ report }) => report)).size,
      conflicts: conflicts.map(({ kind, why }) => ({ kind, why })),
      tolls: tollProperties(entry, options),
      importance,
    },
  };
};

const write = async function* (dossier: DossierParts, options: ExportOptions): AsyncGenerator<Piece> {
  const { id, label } = options.policy;
  const head = { id: dossier.id, title: dossier.title, policy: { id, label } };
  yield { text: `{"type":"FeatureCollection","dossier":${jsonText(head)},"features":[` };
  let first = true;
  for await (const entry of dossier.entries) {
    yield { text: `${first ? '' : ','}\n${jsonText(await featureOf(dossier, entry, options))}` };
    first = false;
  }
  yield { text: '\n]}\n' };
};

/** A map layer after RFC 7946: a feature for each event; where no place is known the geometry is null. */
export const geojson: Exporter = {
  id: 'geojson',
  label: 'GeoJSON, a feature an event',
  files: 'one',
  extension: '.geojson',
  mediaType: 'application/geo+json',
  loses: [
    'reports, copies, days, decisions and problems',
    'statements, their words and voices, and the names of origins',
    'the single numbers of a toll: the rule gives its totals',
    'which mentions make up an event, and why they were linked',
    'the first division of the country a place lies in',
    'the gazetteer entry of the place a toll is limited to, beyond its name',
  ],
  write,
};
