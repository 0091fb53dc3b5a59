import { UnauthenticatedError } from "@omzien/services";
import type { Hono } from "hono";
import { answerWith, setHeader } from "../http/answer-with.ts";
import type { AppContext, AppEnv } from "../http/app-env.ts";
import { readJsonBody } from "../http/json-body.ts";
import { apiBase, emptyHeaders, jsonHeaders, parseInput } from "../http/mount.ts";
import { sendFile } from "../http/send-file.ts";
import { refuseForeignOrigin } from "../middleware/origin.ts";
import { readFileBody } from "./file-body.ts";
import type { ConsoleRoute } from "./route.ts";

const noFile = new Uint8Array();

/**
 * Puts one operation on the console: order is origin, actor, input, verb. Without idempotency keys: what may be sent
 * twice has the same effect, or is refused the second time.
 */
export function mountConsole(app: Hono<AppEnv>, { spec, handle }: ConsoleRoute): void {
  const path = apiBase + spec.path.replaceAll(/\{(\w+)\}/g, ":$1");
  app.on(spec.method.toUpperCase(), path, async (c) => {
    if (spec.method !== "get") refuseForeignOrigin(c);
    const ctx = c.get("console");
    if (spec.actor !== "anyone" && ctx.actor.kind !== "platform-administrator") {
      throw new UnauthenticatedError();
    }
    const body = spec.body ? await readJsonBody(c.req.raw) : undefined;
    const file = spec.bodyIsFile ? await readFileBody(c.req.raw) : noFile;
    const result = await handle({ ctx, c, file, ...parseInput(c, spec, body) });
    if (spec.sends !== undefined) return sendFile(c, spec.sends, result);
    return respond(c, spec.status, result);
  });
}

function respond(c: AppContext, status: ConsoleRoute["spec"]["status"], result: unknown): Response {
  const cookie = c.get("cookie");
  if (cookie !== undefined) setHeader(c, "Set-Cookie", cookie);
  if (status === 204) return answerWith(c, 204, emptyHeaders, null);
  return answerWith(c, status, jsonHeaders, JSON.stringify(result));
}
