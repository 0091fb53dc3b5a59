import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import postgres from "postgres";
import { moveScripts } from "./move-scripts.ts";
import { bind, readRequest, type ScriptedRequest, scriptsFrom } from "./scripted-request.ts";

// The limit: the same prepared statements on one fixed schema with nothing around them. No tenant, no role, no check
// of rights or input, no disclosure, no headers; instants stay text, so that not even dates are made.

// With BENCH_SCHEMAS it runs them on the schema of the host instead, each schema always on the same connection:
// what so many schemas cost by themselves, whatever is built upon them.

const connections = 10;
const given = scriptsFrom(process.env);
const prepared = { prepare: true } as const;
const open = (max: number) =>
  postgres(process.env["BENCH_DATABASE_URL"] ?? "", {
    max,
    fetch_types: false,
    connection: { plan_cache_mode: "force_generic_plan", random_page_cost: 1.1 },
    types: { instant: { to: 1184, from: [1082, 1114, 1184], serialize: String, parse: String } },
  });

const schemas: [host: string, schema: string][] = JSON.parse(process.env["BENCH_SCHEMAS"] ?? "[]");
const [[, firstSchema] = ["", ""]] = schemas;
const single = Array.from({ length: Math.min(connections, schemas.length) }, () => open(1));
const homes = new Map(
  schemas.map(([host, schema], index) => [
    host,
    { scripts: moveScripts(given, firstSchema, schema), sql: single[index % connections] ?? open(1) },
  ]),
);
const fixed = { scripts: given, sql: schemas.length === 0 ? open(connections) : undefined };

async function answer(request: ScriptedRequest, host: string): Promise<unknown> {
  const { scripts, sql } = homes.get(host) ?? fixed;
  if (!sql) return undefined;
  const { session, work, isTransaction } = scripts[request.operation];
  const [row] = await sql.unsafe(session.text, bind(session, request, null), prepared);
  const personId: unknown = row?.["person_id"];
  if (typeof personId !== "string") return undefined;
  const statements = work.map((statement) => [statement.text, bind(statement, request, personId)] as const);
  if (!isTransaction) {
    const results = await Promise.all(
      statements.map(([text, parameters]) => sql.unsafe(text, parameters, prepared)),
    );
    return results.at(-1);
  }
  // As many as possible in one flush: none needs another's result.
  const results = await sql.begin((tx) =>
    statements.map(([text, parameters]) => tx.unsafe(text, parameters, prepared)),
  );
  return results;
}

function respond(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, {
    "Content-Type": "application/json",
    "Content-Length": Buffer.byteLength(body),
  });
  response.end(body);
}

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const read = readRequest(request.method ?? "", request.url ?? "", request.headers.cookie ?? "");
  if (read === undefined) return respond(response, request.url === "/health/ready" ? 200 : 404, "{}");
  const body = await answer(read, (request.headers.host ?? "").split(":", 1)[0] ?? "");
  respond(response, body === undefined ? 401 : 200, JSON.stringify(body ?? {}));
}

createServer((request, response) => {
  handle(request, response).catch((error: unknown) => {
    console.error(error);
    respond(response, 500, "{}");
  });
}).listen(Number(process.env["PORT"]), "127.0.0.1");
process.on("SIGTERM", () => process.exit(0));
