import { startPostgres } from "../start-postgres.ts";

// Started by the tests as a process of its own, to be killed. Says its port when the server is up.
const [dataDir = "", password = ""] = process.argv.slice(2);
const server = await startPostgres({ dataDir, port: 0, password, durable: true });
process.stdout.write(`${JSON.stringify({ port: server.port, url: server.url })}\n`);
setInterval(() => undefined, 60_000);
