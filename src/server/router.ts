import { OpenAPIHono } from '@hono/zod-openapi';
import type { z } from 'zod';
import type { DeepReadonly } from '../model/readonly.ts';
import { refuseInvalid } from './errors.ts';

/** An app for the routes of one resource: what zod refuses is answered in the one shape of errors. */
export const router = (): OpenAPIHono => new OpenAPIHono({ defaultHook: refuseInvalid });

/** A frozen value of the library as the schema of an answer types it: the bytes sent are the same. */
export const as = <S extends z.ZodType>(_schema: S, value: DeepReadonly<z.infer<S>>): z.infer<S> => value as z.infer<S>;
