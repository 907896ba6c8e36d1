/** What the server says when it cannot do what was asked. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly details: unknown;

  constructor(status: number, { code, message, details }: { code: string; message: string; details?: unknown }) {
    super(message);
    this.name = 'ApiError';
    this.status = status;
    this.code = code;
    this.details = details;
  }
}

export type Params = Readonly<Record<string, string | number | boolean | undefined>>;

/** An address with its parameters; those without a value are left out. */
export const addressOf = (path: string, params: Params = {}): string => {
  const query = new URLSearchParams(
    Object.entries(params).flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [[name, String(value)]],
    ),
  ).toString();
  return query === '' ? path : `${path}?${query}`;
};

const failureOf = async (response: Response): Promise<ApiError> => {
  const body = (await response.json().catch(() => undefined)) as
    { error?: { code: string; message: string; details?: unknown } } | undefined;
  const message = `the server answered ${String(response.status)}`;
  return new ApiError(response.status, body?.error ?? { code: 'unreadable', message });
};

const ask = async <T>(address: string, init: RequestInit): Promise<T> => {
  let response: Response;
  try {
    response = await fetch(address, init);
  } catch (cause) {
    if ((cause as Error).name === 'AbortError') throw cause;
    const message = 'Daybook does not answer. Is it still running? Start it with: daybook serve';
    throw new ApiError(0, { code: 'unreachable', message });
  }
  if (!response.ok) throw await failureOf(response);
  return (await response.json()) as T;
};

/** Fetches; `T` is what the schemas of the server say the address answers. */
export const get = <T>(path: string, params: Params = {}, signal?: AbortSignal): Promise<T> =>
  ask<T>(addressOf(path, params), signal ? { signal } : {});

/** Sends JSON. */
export const send = <T>(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<T> =>
  ask<T>(path, {
    method,
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });

/** Sends files. */
export const upload = <T>(path: string, form: FormData): Promise<T> => ask<T>(path, { method: 'POST', body: form });
