import type { Context } from 'hono';

/** Sends events to one client until it goes or the server closes. */
export type Sender = {
  /** `passing`: left out when the client has not taken what came before, for a newer one will follow. */
  readonly send: (event: string, data: unknown, passing?: 'passing') => void;
  readonly end: () => void;
};

const ALIVE = 15_000;
/** Events that wait for a slow client. */
const WAITING = 64;

/**
 * A stream of server-sent events. `begin` gets the sender and gives back what is to be done when the client is gone; a
 * comment now and then keeps the connection open.
 */
export const eventStream = (c: Context, closing: AbortSignal, begin: (sender: Sender) => () => void): Response => {
  const encoder = new TextEncoder();
  let over = (): void => undefined;
  const stream = new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        let open = true;
        const write = (text: string): void => {
          if (open) controller.enqueue(encoder.encode(text));
        };
        const alive = setInterval(() => write(': here\n\n'), ALIVE);
        over = () => {
          if (!open) return;
          open = false;
          clearInterval(alive);
          closing.removeEventListener('abort', end);
          ended();
        };
        const end = (): void => {
          if (open) controller.close();
          over();
        };
        const send: Sender['send'] = (event, data, passing) => {
          if (passing && (controller.desiredSize ?? 0) <= 0) return;
          write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
        };
        let ended = (): void => undefined;
        closing.addEventListener('abort', end);
        ended = begin({ send, end });
        if (closing.aborted) end();
      },
      cancel: () => over(),
    },
    new CountQueuingStrategy({ highWaterMark: WAITING }),
  );
  c.header('content-type', 'text/event-stream; charset=utf-8');
  c.header('cache-control', 'no-store');
  return c.body(stream);
};
