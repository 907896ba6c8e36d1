import { across as en } from './en/across.ts';
import type { LanguagePack } from './pack.ts';
import type { AcrossWords } from './parts/across.ts';

/**
 * What languages know that is asked only where reports are compared, by the id of their pack: one line each. It stands apart
 * from the packs, so that reading a report loads none of it (30 MB and a twentieth of a second).
 */
const known: Readonly<Record<string, AcrossWords>> = { en };

const nothing: AcrossWords = { kin: { places: [] }, frequencies: { documents: [] } };

/** Every language's. */
export const allAcross: readonly AcrossWords[] = Object.values(known);

/** That of a pack; nothing for a language whose words are not known. */
export const acrossFor = ({ id }: LanguagePack): AcrossWords => known[id] ?? nothing;
