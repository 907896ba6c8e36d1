import { canonical } from '../../model/canonical.ts';
import type { NewsReport, ReportRecord, ReviewLayer } from '../../model/index.ts';
import { groupBy } from '../../text/group.ts';
import { followed } from './follow.ts';
import type { AnyFinding } from './paths.ts';
import { fieldOf, findingPath, layerOf, metaFields, metaOf, reviewLayers, withField } from './paths.ts';
import { redirected, withoutFindings } from './without.ts';
import type { Standing } from './standing.ts';

/** Each layer with what `change` makes of its findings; a layer it leaves alone stays the same list. */
const mapLayers = (
  record: ReportRecord,
  change: (finding: AnyFinding, layer: ReviewLayer) => AnyFinding,
): ReportRecord => {
  const layers = reviewLayers.flatMap((layer) => {
    const before = layerOf(record, layer);
    const now = before.map((finding) => change(finding, layer));
    return now.some((finding, index) => finding !== before[index]) ? [[layer, now] as const] : [];
  });
  return layers.length === 0 ? record : { ...record, ...Object.fromEntries(layers) };
};

/** What people added comes last; a finding that says the same as one gives way to it, and so do references to it. */
const withAdded = (record: ReportRecord, { added }: Standing): ReportRecord => {
  let now = record;
  for (const { layer, finding, twin } of added.values()) {
    const { id, ...fields } = finding;
    const whole = { id, rule: 'review/added', certainty: 'stated', ...fields };
    now = { ...now, [layer]: [...layerOf(now, layer), whole] };
    if (twin !== undefined) now = redirected(now, layer, twin, id);
  }
  return now;
};

/**
 * Bounds of which a reviewer set one: another that contradicts it is not known any more, and no number in between is
 * exact. Two that contradict each other hold neither.
 */
const withBounds = (figure: AnyFinding, before: AnyFinding, set: ReadonlySet<string>): AnyFinding => {
  const [min, max] = [figure.min, figure.max] as readonly (number | null)[];
  if (min === max || (!set.has('min') && !set.has('max'))) return figure;
  const exact = set.has('exact') ? {} : { exact: false };
  if (typeof min !== 'number' || typeof max !== 'number' || min <= max) return { ...figure, ...exact };
  if (set.has('min') && set.has('max')) return { ...figure, min: before.min, max: before.max };
  return { ...figure, ...exact, [set.has('min') ? 'max' : 'min']: null };
};

const withValues = (record: ReportRecord, { values }: Standing): ReportRecord => {
  if (values.size === 0) return record;
  const byFinding = groupBy([...values], ([path]) => path.split('/').slice(0, 3).join('/'));
  return mapLayers(record, (finding, layer) => {
    let now = finding;
    const fields = new Set<string>();
    for (const [path, { value }] of byFinding.get(findingPath(layer, finding.id)) ?? []) {
      const field = path.split('/')[3] as string;
      fields.add(field);
      if (canonical(fieldOf(now, field)) !== canonical(value)) now = withField(layer, now, field, value);
    }
    return layer === 'figures' && now !== finding ? withBounds(now, finding, fields) : now;
  });
};

/** A record by what people said of its report: outlet, day of publication and the like. */
export const withMeta = (record: ReportRecord, { values }: Pick<Standing, 'values'>): ReportRecord => {
  let report: Readonly<Record<string, unknown>> = record.report;
  for (const field of metaFields) {
    const held = values.get(`/${field}`);
    if (!held || canonical(held.value) === canonical(metaOf(record, field))) continue;
    const { [field]: _, ...rest } = report;
    const value = field === 'published' ? { value: held.value, basis: 'given' } : held.value;
    report = held.value === null ? rest : { ...rest, [field]: value };
  }
  return report === record.report ? record : { ...record, report: report as unknown as NewsReport };
};

/** A record with what stands: added, put right, what hangs on it followed, rejected left out. Itself where nothing does. */
export const applied = (machine: ReportRecord, standing: Standing): ReportRecord => {
  const changed = withMeta(withValues(withAdded(machine, standing), standing), standing);
  const rejected = [...standing.existence].flatMap(([path, one]) => (one.rejected ? [path] : []));
  if (changed === machine && rejected.length === 0) return machine;
  return withoutFindings(followed(machine, changed, standing), rejected);
};
