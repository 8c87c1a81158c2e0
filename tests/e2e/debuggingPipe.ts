import type { Readable, Writable } from 'node:stream';

type Json = Readonly<Record<string, unknown>>;

/** A browser's own debugging protocol, spoken over the pipe of `--remote-debugging-pipe`. */
export interface DebuggingPipe {
  /** Asks the browser, or the page that the session is attached to. Rejects with the browser's own message. */
  send(method: string, parameters?: Json, sessionId?: string): Promise<Json>;
  /** Called for each event of a session. */
  listen(sessionId: string, onEvent: (method: string, parameters: Json) => void): void;
  /** Rejects whatever is still asked. */
  end(reason: Error): void;
}

interface Message {
  readonly id?: number;
  readonly sessionId?: string;
  readonly method?: string;
  readonly params?: Json;
  readonly result?: Json;
  readonly error?: { readonly message: string };
}

export function openDebuggingPipe(toBrowser: Writable, fromBrowser: Readable): DebuggingPipe {
  const waiting = new Map<number, { resolve: (result: Json) => void; reject: (reason: Error) => void }>();
  const listeners = new Map<string, (method: string, parameters: Json) => void>();
  let ended: Error | null = null;
  let lastId = 0;
  let rest = '';

  toBrowser.on('error', () => {});
  fromBrowser.setEncoding('utf8').on('data', (chunk: string) => {
    const messages = (rest + chunk).split('\0');
    rest = messages.pop()!;
    for (const message of messages) receive(JSON.parse(message) as Message);
  });

  function receive({ id, sessionId = '', method, params = {}, result = {}, error }: Message): void {
    if (method) listeners.get(sessionId)?.(method, params);
    const call = waiting.get(id ?? 0);
    waiting.delete(id ?? 0);
    if (error) call?.reject(new Error(error.message));
    else call?.resolve(result);
  }

  return {
    send: (method, params = {}, sessionId) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(ended);
        lastId += 1;
        waiting.set(lastId, { resolve, reject });
        toBrowser.write(`${JSON.stringify({ id: lastId, method, params, sessionId })}\0`);
      }),
    listen: (sessionId, onEvent) => void listeners.set(sessionId, onEvent),
    end: (reason) => {
      ended = reason;
      for (const { reject } of waiting.values()) reject(reason);
      waiting.clear();
    },
  };
}
