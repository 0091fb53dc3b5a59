import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { CompiledQuery, Kysely, sql } from "kysely";
import { PostgresJSDialect } from "kysely-postgres-js";
import postgres from "postgres";
import type { ScriptStatement } from "../statements/script.ts";
import { bind, readRequest, type ScriptedRequest, scriptsFrom } from "./scripted-request.ts";

// The naive design: Hono, Kysely with kysely-postgres-js as it comes, and for every request a transaction that says
// which tenant by `SET LOCAL search_path`. The same statements, without schema; unprepared, as that dialect does.

type Tables = Record<string, never>;
const connections = 10;
const scripts = scriptsFrom(process.env);
const schemas = new Map<string, string>(JSON.parse(process.env["BENCH_SCHEMAS"] ?? "[]"));
const database = postgres(process.env["BENCH_DATABASE_URL"] ?? "", {
  max: connections,
  // As for the limit: the driver's own way cannot write the instant `infinity`.
  types: { instant: { to: 1184, from: [1082, 1114, 1184], serialize: String, parse: String } },
});
const db = new Kysely<Tables>({ dialect: new PostgresJSDialect({ postgres: database }) });

async function answer(schema: string, request: ScriptedRequest): Promise<unknown> {
  const { session, work } = scripts[request.operation];
  return db.transaction().execute(async (tx) => {
    await sql`set local search_path to ${sql.id(schema)}`.execute(tx);
    const run = async (statement: ScriptStatement, personId: string | null) =>
      (await tx.executeQuery(CompiledQuery.raw(statement.text, bind(statement, request, personId)))).rows;
    const [row] = await run(session, null);
    if (typeof row !== "object" || row === null || !("person_id" in row)) return undefined;
    const results: unknown[] = [];
    for (const statement of work) results.push(await run(statement, String(row.person_id)));
    return results.at(-1);
  });
}

const app = new Hono();
app.get("/health/ready", (c) => c.json({ status: "ready" }));
app.all("/api/v1/*", async (c) => {
  const { search, pathname } = new URL(c.req.url);
  const request = readRequest(c.req.method, pathname + search, c.req.header("cookie") ?? "");
  const schema = schemas.get((c.req.header("host") ?? "").split(":")[0] ?? "");
  if (request === undefined || schema === undefined) return c.json({}, 404);
  const body = await answer(schema, request);
  return body === undefined ? c.json({}, 401) : c.json(body);
});
app.onError((error, c) => {
  console.error(error);
  return c.json({}, 500);
});

// kysely-postgres-js reserves a connection for each query, which is slow on one that was never opened.
await Promise.all(Array.from({ length: connections }, () => database`select pg_sleep(0.05)`));
serve({ fetch: app.fetch, port: Number(process.env["PORT"]), hostname: "127.0.0.1" });
process.on("SIGTERM", () => process.exit(0));
