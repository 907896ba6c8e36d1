import type { PlaceWords } from '../parts/places.ts';

export const places = { supported: true } satisfies PlaceWords;
