import { setTimeout as sleep } from "node:timers/promises";
import { InvalidInput } from "@mainstay/fleet";
import type { Credentials } from "./credentials.ts";
import type { Reference } from "./reference.ts";
import { authorize } from "./token.ts";

export interface SessionOptions {
  /** @default none */
  readonly credentials?: Credentials | undefined;
  /**
   * Plain HTTP instead of TLS.
   * @default false
   */
  readonly plainHttp?: boolean;
  /**
   * Attempts for what may pass: no answer, 429 and 5xx.
   * @default 4
   */
  readonly attempts?: number;
  /**
   * Milliseconds before the second attempt; doubled before each further one.
   * @default 500
   */
  readonly pause?: number;
  /**
   * Milliseconds that one request may take.
   * @default 60000
   */
  readonly timeout?: number;
}

/** Sends one request to the repository; the path is below `/v2/<repository>/`, or a whole URL of the registry. */
export type Session = (method: string, path: string, request?: SessionRequest) => Promise<Response>;

export interface SessionRequest {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

/** Requests to one repository that sign in when asked to and try again what may pass. */
export function session(reference: Reference, options: SessionOptions = {}): Session {
  const { plainHttp = false, attempts = 4, pause = 500, timeout = 60_000, credentials } = options;
  const origin = `${plainHttp ? "http" : "https"}://${reference.host}`;
  const base = `${origin}/v2/${reference.repository}/`;
  let authorization: string | undefined;

  const once = async (method: string, url: string, { headers = {}, body }: SessionRequest): Promise<Response> => {
    const send = (): Promise<Response> =>
      fetch(url, {
        method,
        headers: { ...headers, ...(authorization === undefined || !url.startsWith(origin) ? {} : { authorization }) },
        ...(body === undefined ? {} : { body: body as Uint8Array<ArrayBuffer> }),
        signal: AbortSignal.timeout(timeout),
      });
    const answer = await send();
    if (answer.status !== 401) return answer;
    await answer.arrayBuffer();
    authorization = await authorize(answer.headers.get("www-authenticate") ?? "", reference, credentials, timeout);
    return send();
  };

  return async (method, path, request = {}) => {
    const url = new URL(path, base).href;
    for (let attempt = 1; ; attempt++) {
      try {
        const answer = await once(method, url, request);
        if ((answer.status !== 429 && answer.status < 500) || attempt === attempts) return answer;
        await answer.arrayBuffer();
        await sleep(retryAfter(answer) ?? pause * 2 ** (attempt - 1));
      } catch (error) {
        if (error instanceof InvalidInput) throw error;
        if (attempt === attempts) throw unreachable(reference, plainHttp, error);
        await sleep(pause * 2 ** (attempt - 1));
      }
    }
  };
}

/** Milliseconds, at most 30 s: a registry that asks for more is as good as down. */
function retryAfter(answer: Response): number | undefined {
  const seconds = Number(answer.headers.get("retry-after") ?? Number.NaN);
  return Number.isNaN(seconds) ? undefined : Math.min(seconds, 30) * 1000;
}

function unreachable({ host }: Reference, plainHttp: boolean, error: unknown): InvalidInput {
  const cause = (error as { cause?: { code?: string; message?: string } }).cause;
  const reason = cause?.code ?? cause?.message ?? (error as Error).message;
  const wrongVersion = /SSL|TLS|EPROTO|WRONG_VERSION/i.test(reason);
  return new InvalidInput(
    `registry ${host}`,
    `it does not answer over ${plainHttp ? "http" : "https"} (${reason})`,
    wrongVersion && !plainHttp
      ? "Pass --plain-http where the registry has no TLS."
      : "Check the host name, the port and the network, then run the command again.",
  );
}
