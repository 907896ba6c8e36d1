import type { Problem } from '../model/index.ts';
import type { Doc, LayerName, Layers } from './doc.ts';

/** Takes what a stage could not read. */
export type Note = (problem: Problem) => void;

/**
 * A stage reads the layers it needs and returns the one it adds; it mutates nothing. `run` is a property, not a method:
 * methods are checked bivariantly and would let a wrong order compile.
 */
export type Stage<Needs extends LayerName, Adds extends LayerName> = {
  readonly name: string;
  readonly needs: readonly Needs[];
  readonly adds: Adds;
  readonly run: (doc: Doc<Needs>, note: Note) => Layers[Adds];
};

type Named = { readonly needs: readonly LayerName[]; readonly adds: LayerName };

/** The same list when every stage stands behind those it needs; otherwise a type that names what is missing. */
export type InOrder<Stages, Have extends LayerName = never> = Stages extends readonly [infer First, ...infer Rest]
  ? First extends Named
    ? Exclude<First['needs'][number], Have> extends never
      ? readonly [First, ...InOrder<Rest, Have | First['adds']>]
      : readonly [{ missing: Exclude<First['needs'][number], Have> }]
    : never
  : readonly [];

/** Checks at compile time that no stage stands before one it needs. */
export const inOrder = <const Stages extends readonly Named[]>(stages: Stages & InOrder<Stages>): Stages => stages;
