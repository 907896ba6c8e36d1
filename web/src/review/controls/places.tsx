import type { EventPlace } from '../../../../src/model/findings.ts';
import type { Place } from '../../../../src/model/place.ts';
import { placePrecisions } from '../choices.ts';
import { placeLabel, placesIn, toponymsIn } from '../finding.ts';
import type { ControlProps } from './control.ts';
import { Select, optionsOf } from './simple.tsx';

export const PlaceControl = ({ id, value, record, finding, onChange }: ControlProps<'place'>) => {
  const chosen = value as Place | null | undefined;
  const places = placesIn(record, finding.id);
  return (
    <Select
      id={id}
      value={chosen?.id ?? ''}
      none="none of these places"
      options={places.map((place) => ({ value: place.id, label: placeLabel(place) }))}
      onChange={(placeId) => onChange(places.find((place) => place.id === placeId) ?? null)}
    />
  );
};

/** A place of a kind is known to that kind; waters, areas and continents are as wide as a country. */
const precisionOf: Readonly<Record<Place['kind'], EventPlace['precision']>> = {
  facility: 'exact',
  city: 'city',
  district: 'district',
  region: 'region',
  country: 'country',
  area: 'region',
  water: 'region',
  continent: 'unknown',
};

/** An event happens at a place the report names. */
export const EventPlaceControl = ({ id, value, record, onChange }: ControlProps<'eventPlace'>) => {
  const place = value as EventPlace | null | undefined;
  const choose = (toponym: string): void => {
    const found = record.toponyms.find((one) => one.id === toponym);
    if (!found?.place) return onChange(null);
    const precision = precisionOf[found.place.kind];
    return onChange({ span: found.span, toponym, place: found.place, precision, basis: 'stated' });
  };
  return (
    <>
      <Select id={id} value={place?.toponym ?? ''} none="not known" options={toponymsIn(record)} onChange={choose} />
      {place ? (
        <Select
          label="How precise"
          value={place.precision}
          options={optionsOf(placePrecisions)}
          onChange={(precision) => onChange({ ...place, precision })}
        />
      ) : undefined}
    </>
  );
};
