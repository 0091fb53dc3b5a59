import { serve } from "@hono/node-server";
import { createApp } from "./app.ts";
import { readConfig } from "./config.ts";
import { openDependencies } from "./dependencies.ts";

const config = readConfig(process.env);
const { deps, close } = await openDependencies(config);
const { log } = deps;

const server = serve(
  { fetch: createApp(deps).fetch, port: config.PORT, hostname: config.LISTEN_ADDRESS },
  ({ port }) => log.info({ port }, "listening"),
);

// A fault that nobody caught must not take every visitor along; it is logged, and what it broke answers 500.
process.on("unhandledRejection", (error) => log.error({ err: error }, "unhandled rejection"));

let isStopping = false;
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    if (isStopping) return;
    isStopping = true;
    log.info({ signal }, "stopping");
    // Requests under way are finished; idle connections are closed; then the database lets go.
    server.close(() => {
      close().then(
        () => process.exit(0),
        (error: unknown) => {
          log.error({ err: error }, "stopping failed");
          process.exit(1);
        },
      );
    });
    if ("closeIdleConnections" in server) server.closeIdleConnections();
    setTimeout(() => process.exit(1), 10_000).unref();
  });
}
