import { createSession } from "@omzien/auth";
import { urlFor } from "@omzien/db";
import {
  testFileEnvironment,
  testKeyEncryptionKeys,
  type TestPerson,
  type TestTenant,
  testSecrets,
} from "@omzien/testing";
import { pino } from "pino";
import { readConfig } from "../config.ts";
import { openDependencies } from "../dependencies.ts";
import { startServer } from "../server.ts";
import { type RawAnswer, sendRaw } from "./raw-http.ts";

export const testPlatformSecret = "a key that only tests have, long enough";

export interface LiveApi {
  port: number;
  /** Every line that was logged, as it was written. */
  logs: string[];
  /** Sends bytes as they are and reads until the server closes. */
  raw(...chunks: readonly (string | Uint8Array)[]): Promise<RawAnswer>;
  /** A call as the site's own page would make it. */
  call(path: string, call?: LiveCall): Promise<Response>;
  cookieOf(person: TestPerson): Promise<string>;
  stop(): Promise<void>;
}

export interface LiveCall {
  method?: string;
  body?: unknown;
  headers?: Record<string, string>;
  as?: TestPerson;
}

/** What main.ts gets from its environment, for the database of a test. */
export function environmentFor(tenant: TestTenant): Record<string, string> {
  const { adminUrl, logins } = tenant.installation;
  return {
    PORT: "0",
    APP_DATABASE_URL: urlFor(adminUrl, logins.app),
    PLATFORM_SECRET: testPlatformSecret,
    KEY_ENCRYPTION_KEYS: testKeyEncryptionKeys,
    ...testFileEnvironment(),
    SITE_SCHEME: "http",
    LOG_LEVEL: "info",
    ALLOW_UNSAFE_DATABASE: "true",
  };
}

/** The built server with its real dependencies on a socket; only clock, secrets of mails and log are the test's. */
export async function startLiveApi(
  tenant: TestTenant,
  environment: Record<string, string> = {},
): Promise<LiveApi> {
  const config = readConfig({ ...environmentFor(tenant), ...environment });
  const { deps, close } = await openDependencies(config);
  const logs: string[] = [];
  const log = pino({ level: config.LOG_LEVEL }, { write: (line: string) => logs.push(line) });
  const server = await startServer({ ...deps, log, now: tenant.clock.now, secrets: testSecrets }, config);
  const cookieOf = async (person: TestPerson) => {
    const { token } = await createSession(tenant.db, person.id, { amr: "test", userAgent: "test" });
    return `${config.SITE_SCHEME === "https" ? "__Host-" : ""}omzien=${token}`;
  };
  return {
    port: server.port,
    logs,
    cookieOf,
    raw: (...chunks) => sendRaw(server.port, chunks),
    call: async (path, { as, ...call } = {}) =>
      callLive(server.port, tenant.host, path, {
        ...call,
        headers: { ...(as ? { cookie: await cookieOf(as) } : {}), ...call.headers },
      }),
    stop: async () => {
      await server.stop();
      await close();
    },
  };
}

/** By fetch on a socket: fetch itself may not choose the Host, so the name goes into the address. */
export function callLive(
  port: number,
  host: string,
  path: string,
  { method = "GET", body, headers = {} }: LiveCall,
): Promise<Response> {
  const text = body === undefined ? undefined : JSON.stringify(body);
  return sendRaw(port, [
    `${method} /api/v1${path} HTTP/1.1\r\n`,
    ...Object.entries({
      host,
      connection: "close",
      "sec-fetch-site": "same-origin",
      ...(text === undefined
        ? {}
        : { "content-type": "application/json", "content-length": String(Buffer.byteLength(text)) }),
      ...headers,
    }).map(([name, value]) => `${name}: ${value}\r\n`),
    "\r\n",
    text ?? "",
  ]).then(
    ({ status, headerList, body: answer }) =>
      new Response(status === 204 ? null : answer, { status, headers: headerList }),
  );
}
