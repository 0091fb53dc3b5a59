import { lookup as systemLookup, type LookupAddress } from "node:dns";
import { type IncomingMessage, request as plainRequest } from "node:http";
import { request as secureRequest } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";

export type FetchFault = "not_https" | "not_public" | "redirects" | "too_big" | "unreachable";

/** A call that was not made, or of which the answer was not read. */
export class PublicFetchError extends Error {
  readonly fault: FetchFault;

  constructor(fault: FetchFault, cause?: unknown) {
    super(`not fetched: ${fault}`, { cause });
    this.name = "PublicFetchError";
    this.fault = fault;
  }
}

/** Asks for all addresses of a name, as `dns.lookup` does. */
export type AddressLookup = (
  host: string,
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

export interface PublicFetchOptions {
  /** Only for trials: lets `http` and addresses of this very machine through. */
  allowLoopback?: boolean;
  lookup?: AddressLookup;
  /** Of the whole call, in milliseconds. */
  timeoutMs?: number;
}

const mostBytes = 256 * 1024;
const askSystem: AddressLookup = (host, done) =>
  systemLookup(host, { all: true }, (error, addresses) => done(error, addresses));

/** Whether an address is one of the public internet: not of a machine, a network or a service of our own. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // An IPv4 address that is written as one of IPv6 is judged as what it is.
  return ipaddr.process(address).range() === "unicast";
}

/**
 * A fetch for addresses that somebody typed: https only, to public addresses only, no redirects, 256 kB and a few
 * seconds at most. The address that is judged is the one that is connected to, so a name that changes its mind between
 * the two gains nothing; a name that has one address that is not public is refused whole.
 *
 * @throws PublicFetchError from the call that it makes.
 */
export function createPublicFetch({
  allowLoopback = false,
  lookup = askSystem,
  timeoutMs = 5_000,
}: PublicFetchOptions = {}) {
  const isAllowed = (address: string) =>
    isPublicAddress(address) ||
    (allowLoopback && ipaddr.isValid(address) && ipaddr.process(address).range() === "loopback");
  const guarded: LookupFunction = (host, options, done) =>
    lookup(host, (error, addresses) => {
      if (error) return done(error, "", 0);
      const [first] = addresses;
      if (first === undefined || !addresses.every(({ address }) => isAllowed(address)))
        return done(new PublicFetchError("not_public"), "", 0);
      if (options.all) return done(null, addresses);
      return done(null, first.address, first.family);
    });

  return async (given: string | URL, init: FetchInit = {}): Promise<Response> => {
    const url = new URL(given);
    const isPlain = url.protocol === "http:" && allowLoopback;
    if (url.protocol !== "https:" && !isPlain) throw new PublicFetchError("not_https");
    const host = url.hostname.replace(/^\[|\]$/g, "");
    // An address in the place of a name is not looked up, so it is judged here.
    if (isIP(host) !== 0 && !isAllowed(host)) throw new PublicFetchError("not_public");
    return send({ url, init, guarded, timeoutMs });
  };
}

/** What a call may say; the body as text or as a form. */
export interface FetchInit {
  method?: string | undefined;
  headers?: Headers | Record<string, string> | undefined;
  body?: unknown;
}

interface Sending {
  url: URL;
  init: FetchInit;
  guarded: LookupFunction;
  timeoutMs: number;
}

function send({ url, init, guarded, timeoutMs }: Sending): Promise<Response> {
  const request = url.protocol === "https:" ? secureRequest : plainRequest;
  const body = init.body instanceof URLSearchParams ? init.body.toString() : init.body;
  const headers = Object.fromEntries(new Headers(init.headers).entries());
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) =>
      reject(error instanceof PublicFetchError ? error : new PublicFetchError("unreachable", error));
    const outgoing = request(
      url,
      {
        method: init.method ?? "GET",
        headers: { ...headers, "accept-encoding": "identity" },
        lookup: guarded,
        agent: false,
        signal: AbortSignal.timeout(timeoutMs),
      },
      (incoming) => {
        readAnswer(incoming).then(resolve, (error: unknown) => {
          outgoing.destroy();
          fail(error);
        });
      },
    );
    outgoing.on("error", fail);
    outgoing.end(typeof body === "string" || body instanceof Uint8Array ? body : undefined);
  });
}

/**
 * In a promise of its own: what a listener throws is caught by nobody, and would end the program for every municipality.
 *
 * @throws PublicFetchError `redirects`, `too_big`
 */
async function readAnswer(incoming: IncomingMessage): Promise<Response> {
  const status = incoming.statusCode ?? 0;
  if (status >= 300 && status < 400) throw new PublicFetchError("redirects");
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of incoming as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > mostBytes) throw new PublicFetchError("too_big");
    parts.push(part);
  }
  return responseOf(status, incoming.headers, Buffer.concat(parts));
}

function responseOf(
  status: number,
  given: Readonly<Record<string, string | string[] | undefined>>,
  body: Buffer,
): Response {
  const headers = new Headers();
  for (const [name, value] of Object.entries(given))
    for (const each of [value ?? []].flat()) headers.append(name, each);
  const isBare = status === 204 || status === 205 || status === 304;
  // A `Response` has no other status; an answer with one is that of a server at fault.
  const isKnown = status >= 200 && status <= 599;
  return new Response(isBare ? null : new Uint8Array(body), { status: isKnown ? status : 502, headers });
}
