import type { ProblemFault } from "@omzien/contracts";
import {
  ForbiddenError,
  isAdministrator,
  isDesk,
  isOfficer,
  type ServiceContext,
  siteSettings,
  UnauthenticatedError,
} from "@omzien/services";
import type { Hono } from "hono";
import { z } from "zod";
import { idempotent } from "../middleware/idempotency.ts";
import { refuseForeignOrigin } from "../middleware/origin.ts";
import { limitVisitors } from "../middleware/visitor-limit.ts";
import type { Answer } from "./answer.ts";
import { answerWith, setHeader } from "./answer-with.ts";
import type { AppContext, AppEnv } from "./app-env.ts";
import { sendFile } from "./send-file.ts";
import { markOfFile, noFile, readFileBody } from "./file-body.ts";
import { readJsonBody } from "./json-body.ts";
import { apiVersion } from "./problem.ts";
import { faultsOf, RequestFaultError } from "./request-fault.ts";
import type { Route } from "./route.ts";

export const apiBase = "/api/v1";

/** Puts one operation on the application: order is origin, module, actor, limits, input, idempotency, verb. */
export function mount(app: Hono<AppEnv>, { spec, handle }: Route): void {
  const path = apiBase + spec.path.replaceAll(/\{(\w+)\}/g, ":$1");
  const isWrite = spec.method !== "get";

  app.on(spec.method.toUpperCase(), path, async (c) => {
    if (isWrite) refuseForeignOrigin(c);
    await refuseSwitchedOff(c, spec.module);
    admit(c, spec.actor);
    if (isWrite && c.get("session") === null) limitVisitors(c);

    const body = spec.body ? await readJsonBody(c.req.raw) : undefined;
    const file = spec.file ? await readFileBody(c.req.raw, spec.file) : noFile;
    const input = parseInput(c, spec, body);
    const basedOn = spec.changesVersion ? versionIn(c.req.header("if-match")) : "";
    if (spec.sends !== undefined) {
      return sendFile(c, spec.sends, await handle({ ctx: c.get("ctx"), c, basedOn, file, ...input }));
    }
    const work = async (ctx: ServiceContext): Promise<Answer> => {
      const result = await handle({ ctx, c, basedOn, file, ...input });
      const cookie = c.get("cookie");
      return { status: spec.status, body: result ?? null, ...(cookie ? { cookie } : {}) };
    };
    return respond(
      c,
      spec,
      await (spec.method === "post"
        ? idempotent(c, spec, spec.file ? markOfFile(file) : body, work)
        : work(c.get("ctx"))),
    );
  });
}

/** Of a result whose contract has one. */
function versionOf(body: unknown): string {
  const { version } = z.object({ version: z.string() }).parse(body);
  return version;
}

export const emptyHeaders = { "Cache-Control": "no-store", "API-Version": apiVersion };
export const jsonHeaders = { ...emptyHeaders, "Content-Type": "application/json" };

/** @throws RequestFaultError 404 `not_found` for what a part begins that this municipality does not have. */
async function refuseSwitchedOff(c: AppContext, module: Route["spec"]["module"]): Promise<void> {
  if (module?.whenOff !== "refused") return;
  const { db, now } = c.get("ctx");
  const { modules } = await siteSettings(db, now());
  if (!modules[module.name]) throw new RequestFaultError(404, "not_found");
}

function admit(c: AppContext, actor: Route["spec"]["actor"]): void {
  if (actor === "anyone") return;
  const ctx = c.get("ctx");
  const isLetIn = ctx.actor.kind === "support";
  if (actor === "support" && isLetIn) return;
  // Whoever was let in for support is nobody anywhere else.
  if (ctx.actor.kind !== "member") throw new UnauthenticatedError();
  if (actor === "member") return;
  if (actor === "support") throw new ForbiddenError();
  if (isAdmitted(ctx, actor)) return;
  // Whose role waits for the second step is told so; anybody else is told nothing.
  const { waitingRoles = [] } = ctx.actor;
  const isWaiting = isAdmitted({ ...ctx, actor: { ...ctx.actor, roles: waitingRoles } }, actor);
  throw new ForbiddenError(isWaiting ? "second_factor_required" : "forbidden");
}

function isAdmitted(ctx: ServiceContext, actor: "desk" | "officer" | "administrator"): boolean {
  if (actor === "desk") return isDesk(ctx);
  return actor === "officer" ? isOfficer(ctx) : isAdministrator(ctx);
}

/** Path, query and body are all looked at before anything is refused: every fault at once. */
export function parseInput(
  c: AppContext,
  spec: Pick<Route["spec"], "params" | "query" | "body">,
  given: unknown,
) {
  const faults: ProblemFault[] = [];
  const check = (schema: Route["spec"]["body"], value: unknown, root: "" | "path" | "query") => {
    if (!schema) return undefined;
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    faults.push(...faultsOf(result.error, root));
    return undefined;
  };
  const input = {
    params: check(spec.params, spec.params && c.req.param(), "path"),
    query: check(spec.query, spec.query && c.req.query(), "query"),
    body: check(spec.body, given, ""),
  };
  if (faults.length > 0) throw new RequestFaultError(400, "invalid_input", faults);
  return input;
}

/** @throws RequestFaultError 428 `version_required` without one strong entity tag: a change may not be made blindly. */
function versionIn(header: string | undefined): string {
  const version = /^\s*"([^"]{1,100})"\s*$/.exec(header ?? "")?.[1];
  if (version === undefined) throw new RequestFaultError(428, "version_required");
  return version;
}

function respond(c: AppContext, spec: Route["spec"], answer: Answer): Response {
  if (spec.hasVersion) setHeader(c, "ETag", `"${versionOf(answer.body)}"`);
  if (answer.cookie !== undefined) setHeader(c, "Set-Cookie", answer.cookie);
  if (answer.status === 204) return answerWith(c, 204, emptyHeaders, null);
  return answerWith(c, answer.status, jsonHeaders, JSON.stringify(answer.body));
}
