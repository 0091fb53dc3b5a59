import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { getRequestListener } from "@hono/node-server";
import { createApp } from "./app.ts";
import type { Config } from "./config.ts";
import type { Dependencies } from "./http/app-env.ts";
import { refuseUnreadable } from "./http/unreadable.ts";

export interface RunningServer {
  port: number;
  /** Settles when the last request under way has had its answer; at the latest ten seconds after the drain. */
  stop(): Promise<void>;
}

const lastMs = 10_000;

/**
 * Serves the application. Slow senders get 15 s for their headers and 30 s for a whole request, so that a few hundred
 * of them cannot hold the server.
 *
 * @throws Error with code EADDRINUSE or EACCES when the port cannot be had.
 */
export async function startServer(
  deps: Dependencies,
  config: Pick<Config, "PORT" | "LISTEN_ADDRESS" | "DRAIN_SECONDS">,
): Promise<RunningServer> {
  const stopping = { isStopping: false };
  const server = await listen({ ...deps, isStopping: () => stopping.isStopping }, config);
  // A connection that stays open would send its next request to a server that is gone.
  server.prependListener("request", (_: IncomingMessage, response: ServerResponse) => {
    if (stopping.isStopping) response.setHeader("Connection", "close");
  });
  const address = server.address();
  return {
    port: typeof address === "object" && address ? address.port : config.PORT,
    stop: async () => {
      stopping.isStopping = true;
      await wait(config.DRAIN_SECONDS * 1000);
      await close(server);
    },
  };
}

async function listen(deps: Dependencies, config: Pick<Config, "PORT" | "LISTEN_ADDRESS">): Promise<Server> {
  const server = createServer(
    { headersTimeout: 15_000, requestTimeout: 30_000 },
    getRequestListener(createApp(deps).fetch, { errorHandler: refuseUnreadable(deps) }),
  );
  server.listen(config.PORT, config.LISTEN_ADDRESS);
  await once(server, "listening");
  return server;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // Connections become idle one by one, when their last answer is out.
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    const impatience = setTimeout(() => server.closeAllConnections(), lastMs);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(impatience);
      resolve();
    });
  });
}
