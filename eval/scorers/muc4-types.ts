/** A gold day or range. */
export type When = { readonly kind?: string; readonly start?: string | null; readonly end?: string | null };
type Step = { readonly name: string };
/** A gold place: from the country down; a step may name several. */
export type Located = { readonly path: readonly (Step | readonly Step[])[] };
/** A predicted value with the phrase it is about. */
export type Filler = { readonly v: string; readonly of?: string | undefined };

export const setSlots = ['incident_type', 'stage', 'perp_category'] as const;
export const stringSlots = ['perp_individual', 'perp_org', 'phys_tgt', 'hum_tgt', 'instrument_id'] as const;
export const crossedSlots = [
  'perp_org_confidence',
  'phys_tgt_number',
  'phys_tgt_effect',
  'hum_tgt_number',
  'hum_tgt_effect',
  'hum_tgt_type',
  'instrument_type',
] as const;

type GoldString = {
  readonly alts?: readonly { readonly s: string }[];
  readonly of?: readonly string[];
  readonly optional?: boolean;
};
type GoldValues = { readonly values: readonly string[]; readonly of?: readonly string[]; readonly optional?: boolean };
type GoldStringSlot = Exclude<(typeof stringSlots)[number], 'hum_tgt'> | 'hum_tgt_name' | 'hum_tgt_desc';

/** A filled key of MUC-4. */
export type GoldTemplate = {
  readonly optional?: boolean;
  readonly incident_date?: readonly When[] | null;
  readonly incident_location?: readonly Located[] | null;
} & { readonly [K in GoldStringSlot]?: readonly GoldString[] | null } & {
  readonly [K in (typeof setSlots)[number] | (typeof crossedSlots)[number]]?: readonly GoldValues[] | null;
};

/** A template as the reference scorer reads it. */
export type Template = {
  readonly incident_date?: readonly { readonly start: string | null; readonly end: string | null }[];
  readonly incident_location?: readonly string[];
} & { readonly [K in (typeof setSlots)[number] | (typeof stringSlots)[number]]?: readonly string[] } & {
  readonly [K in (typeof crossedSlots)[number]]?: readonly Filler[];
};

export type Muc4Row = {
  readonly id: string;
  readonly text: string;
  readonly pub_date: string | null;
  readonly templates: readonly GoldTemplate[];
};
export type Muc4Prediction = { readonly id: string; readonly templates: readonly Template[] };
