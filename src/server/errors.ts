import type { Context, ErrorHandler, NotFoundHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { z } from 'zod';
import { DaybookError } from '../model/errors.ts';
import type { DaybookErrorCode } from '../model/errors.ts';
import type { ErrorBody } from './schemas/common.ts';

/** The compiler asks for the status of each new code. */
const statusOf: Readonly<Record<DaybookErrorCode, ContentfulStatusCode>> = {
  usage: 400,
  'unknown-format': 400,
  'not-found': 404,
  'store-missing': 404,
  conflict: 409,
  'store-locked': 409,
  'store-newer': 409,
  'not-a-dossier': 409,
  'store-full': 507,
  'store-damaged': 500,
  'resources-missing': 500,
  bug: 500,
};

type Details = NonNullable<ErrorBody['error']['details']>;
type Detail = Extract<Details, readonly unknown[]>[number];
type Refusal = { readonly status: ContentfulStatusCode; readonly code: string; readonly details?: Details };

/** A request that is answered with a status of its own; what a call got wrong is a `DaybookError`. */
export class RefusedRequest extends Error {
  readonly refusal: Refusal;

  constructor(message: string, refusal: Refusal) {
    super(message);
    this.name = 'RefusedRequest';
    this.refusal = refusal;
  }
}

/** Something the dossier has not. */
export const notFound = (message: string): DaybookError => new DaybookError('not-found', message);

const detailsOf = ({ issues }: z.core.$ZodError): Detail[] =>
  issues.flatMap((issue): Detail[] => {
    const at = issue.path.map(String).join('.');
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((name) => ({
        path: [at, name].filter((part) => part !== '').join('.'),
        message: 'unknown',
      }));
    return [{ path: at, message: issue.message }];
  });

const parts: Readonly<Record<string, string>> = { param: 'the address', query: 'the query', json: 'the body' };

/** What zod found wrong with a request, in the one shape. */
export const refuseInvalid = (result: { success: boolean; target?: string; error?: z.core.$ZodError }): void => {
  if (result.success || !result.error) return;
  const details = detailsOf(result.error);
  const named = details.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)).join('; ');
  const where = parts[result.target ?? ''] ?? 'the request';
  throw new RefusedRequest(`${where} is not as it should be: ${named}`, { status: 400, code: 'usage', details });
};

const answer = (c: Context, message: string, { status, code, details }: Refusal): Response => {
  const body: ErrorBody = { error: { code, message, ...(details ? { details } : {}) } };
  return c.json(body, status);
};

/** What went wrong and was no fault of a request: what was asked, and where it failed; never the words of a report. */
export type Failure = { readonly asked: string; readonly error: string; readonly at: string };

/** Frames of the stack alone: messages may quote what was read. */
export const failureOf = (asked: string, error: Error): Failure => ({
  asked,
  error: error.name,
  at: (error.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 5)
    .map((line) => line.trim())
    .join(' < '),
});

/** Every error as `{ error: { code, message } }`; what nobody foresaw tells nothing of itself but to the log. */
export const answerError =
  (log: (failure: Failure) => void, shown: (message: string) => string): ErrorHandler =>
  (error, c) => {
    if (error instanceof RefusedRequest) return answer(c, error.message, error.refusal);
    if (error instanceof DaybookError)
      return answer(c, shown(error.message), {
        status: statusOf[error.code],
        code: error.code,
        ...(error.code === 'conflict' ? { details: error.details as Details } : {}),
      });
    if (error instanceof HTTPException)
      return answer(c, error.message, { status: error.status as ContentfulStatusCode, code: 'usage' });
    log(failureOf(`${c.req.method} ${c.req.routePath}`, error));
    return answer(c, 'Daybook failed to answer this: it is a defect, noted in the log of the server', {
      status: 500,
      code: 'bug',
    });
  };

/** An address that is none of the API's. */
export const answerUnknown: NotFoundHandler = (c) =>
  answer(c, `there is nothing at ${c.req.path}: /api lists what there is`, { status: 404, code: 'not-found' });
