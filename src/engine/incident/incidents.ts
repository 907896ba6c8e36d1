import type { Incident } from '../../model/index.ts';
import type { Doc } from '../doc.ts';

export const incidentsOf = (_doc: Doc): readonly Incident[] => [];
