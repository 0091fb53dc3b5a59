import { startAsk } from "./ask.ts";
import { readConfig } from "./config.ts";
import { openDependencies } from "./dependencies.ts";
import { startServer } from "./server.ts";

const config = readConfig(process.env);
const { deps, close } = await openDependencies(config);
const { log } = deps;
const server = await startServer(deps, config);
const ask = config.ASK_PORT === undefined ? undefined : await startAsk(deps, config.ASK_PORT);
log.info({ port: server.port }, "listening");

// A fault that nobody caught must not take every visitor along; it is logged, and what it broke answers 500.
process.on("unhandledRejection", (error) => log.error({ err: error }, "unhandled rejection"));

let isStopping = false;
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    if (isStopping) return;
    isStopping = true;
    log.info({ signal }, "stopping");
    // Requests under way are finished first; then the database lets go.
    server
      .stop()
      .then(() => ask?.stop())
      .then(close)
      .then(
        () => process.exit(0),
        (error: unknown) => {
          log.error({ err: error }, "stopping failed");
          process.exit(1);
        },
      );
  });
}
