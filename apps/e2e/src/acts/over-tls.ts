import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { request as requestSecurely } from "node:https";
import type { Door } from "../product/start-door.ts";

export type Answer = { status: number; location: string | undefined };

/**
 * Asks for a page by a program that trusts Caddy's own authority and nobody else.
 *
 * @throws Error with the alert when there is no certificate for this name, or one that does not hold.
 */
export async function getOverTls(door: Door, host: string, path = "/"): Promise<Answer> {
  const headers = { host: `${host}:${door.httpsPort}` };
  const ca = await door.authority();
  const to = { host: "127.0.0.1", port: door.httpsPort, servername: host, path, headers, ca, agent: false };
  return answerOf(requestSecurely(to));
}

/** The same page without TLS. */
export async function getPlainly(door: Door, host: string, path = "/"): Promise<Answer> {
  const headers = { host: `${host}:${door.httpPort}` };
  return answerOf(request({ host: "127.0.0.1", port: door.httpPort, path, headers, agent: false }));
}

/** What Caddy is answered when it asks whether it may get a certificate for this name. */
export async function askFor(door: Door, host: string): Promise<number> {
  return (await fetch(`http://127.0.0.1:${door.askPort}/ask?domain=${encodeURIComponent(host)}`)).status;
}

async function answerOf(sent: ReturnType<typeof request>): Promise<Answer> {
  sent.end();
  const [response] = (await once(sent, "response")) as [IncomingMessage];
  response.resume();
  return { status: response.statusCode ?? 0, location: response.headers.location };
}
