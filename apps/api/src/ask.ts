import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { Dependencies } from "./http/app-env.ts";

export interface RunningAsk {
  port: number;
  stop(): Promise<void>;
}

// Every name that anybody puts into a TLS greeting comes here: far more than one installation has sites.
const perSecond = 50;
const burst = 200;

/**
 * Answers Caddy's question whether it may get a certificate for a name: 200 for a host of a site, 404 for anything
 * else, 429 when too many ask. On loopback only, from memory.
 *
 * @throws Error with code EADDRINUSE or EACCES when the port cannot be had.
 */
export async function startAsk(
  deps: Pick<Dependencies, "tenants" | "log">,
  port: number,
  clock = () => performance.now(),
): Promise<RunningAsk> {
  const isWithinLimit = bucket(clock);
  const server = createServer({ headersTimeout: 5_000, requestTimeout: 5_000 }, (request, response) => {
    const end = (status: number) => response.writeHead(status, { "Cache-Control": "no-store" }).end();
    const name = domainOf(request.url);
    if (request.method !== "GET" || name === undefined) return void end(400);
    if (!isWithinLimit()) return void end(429);
    deps.tenants.siteAt(name).then(
      (site) => end(site === undefined ? 404 : 200),
      (error: unknown) => {
        deps.log.warn({ err: error }, "the catalogue could not be asked");
        end(503);
      },
    );
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return { port: typeof address === "object" && address ? address.port : port, stop: () => close(server) };
}

/** The name in `/ask?domain=…`; without a port, which would be none of a certificate's business. */
function domainOf(target: string | undefined): string | undefined {
  const url = URL.parse(target ?? "", "http://ask");
  const name = url?.pathname === "/ask" ? url.searchParams.get("domain") : null;
  return name === null || name === "" || name.includes(":") ? undefined : name;
}

function bucket(clock: () => number): () => boolean {
  let left = burst;
  let at = clock();
  return () => {
    const now = clock();
    left = Math.min(burst, left + ((now - at) / 1000) * perSecond);
    at = now;
    if (left < 1) return false;
    left--;
    return true;
  };
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
