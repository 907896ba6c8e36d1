import { withdrawnIn } from '../../jobs/briefs.ts';
import type { Toll } from '../../model/index.ts';
import { safe } from './paint.ts';
import type { View } from './record.ts';
import { showBounds, showDay, showWhen } from './values.ts';
import { column, wrap } from './wrap.ts';

type Point = Toll['points'][number];

/** A value as one speaker gave it, said once however often it was repeated. */
type Step = { readonly point: Point; readonly times: number; readonly withdrawn: boolean };

const dayOf = (point: Point): string | undefined => point.asOf?.value ?? point.said;

const bySpeaker = (toll: Toll): ReadonlyMap<string, readonly Step[]> => {
  const withdrawn = withdrawnIn(toll);
  const speakers = new Map<string, Map<string, Step>>();
  for (const point of toll.points) {
    if (point.relation === 'retracts' && point.of !== undefined) continue;
    const steps = speakers.get(point.speaker) ?? new Map<string, Step>();
    speakers.set(point.speaker, steps);
    const key = `${point.min ?? ''}-${point.max ?? ''}`;
    const before = steps.get(key);
    const taken = withdrawn.has(point.statement) || point.relation === 'retracts';
    steps.set(key, {
      point: before?.point ?? point,
      times: (before?.times ?? 0) + 1,
      withdrawn: taken || before?.withdrawn === true,
    });
  }
  return new Map([...speakers].map(([name, steps]) => [name, [...steps.values()]]));
};

const relationWords: Readonly<Partial<Record<NonNullable<Point['relation']>, string>>> = {
  corrects: 'corrected',
  'revises-down': 'revised down',
};

const showStep = ({ point, times, withdrawn }: Step, { paint }: View): string => {
  const day = dayOf(point);
  const change = point.relation && relationWords[point.relation];
  const notes = [day === undefined ? undefined : showDay(day), change, times > 1 ? `${times} times` : undefined];
  const told = notes.filter((note) => note !== undefined).join(', ');
  const value = paint('figure', showBounds(point)) + (withdrawn ? paint('warn', ' RETRACTED') : '');
  return told === '' ? value : `${value} (${told})`;
};

/** "killed (children; in Almaty)": what a toll counts, and what it is limited to. */
export const tollTitle = ({ measure, ofWhom, scope }: Toll): string => {
  const limits = [
    ofWhom === undefined ? undefined : safe(ofWhom),
    scope?.place && `in ${safe(scope.place.name)}`,
    scope?.from || scope?.to ? showWhen({ from: scope.from ?? null, to: scope.to ?? null }) : undefined,
  ].filter((part) => part !== undefined);
  return limits.length === 0 ? measure : `${measure} (${limits.join('; ')})`;
};

/** One measure of an event: what each speaker gave, in the order of time; never added up across speakers. */
export const tollLines = (toll: Toll, view: View, indent = '    '): readonly string[] => {
  const title = tollTitle(toll);
  const lines = [...bySpeaker(toll)].map(
    ([speaker, steps]) => `${safe(speaker)}: ${steps.map((step) => showStep(step, view)).join(' \u00B7 ')}`,
  );
  const short = title.length <= 10 && lines.length === 1;
  const head = indent + view.paint('strong', title);
  if (short)
    return [wrap(lines[0] as string, { width: view.width, first: column(head, 15), indent: `${indent}      ` })];
  return [
    head,
    ...lines.map((line) => wrap(line, { width: view.width, indent: `${indent}    `, first: `${indent}  ` })),
  ];
};
