import type { ChainLink } from './chronology.ts';

/** How a voice is listed: one without a name says that it is one ("unnamed: it"), and is nobody's in particular. */
export const voiceName = ({ name, unnamed }: ChainLink): string => (unnamed ? `unnamed: ${name}` : name);
