import { createHash } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { AppContext } from "../http/app-env.ts";
import type { Answer } from "../http/mount.ts";
import { RequestFaultError } from "../http/request-fault.ts";
import { claimKey, findAnswer, keepAnswer, releaseKey } from "./idempotency-queries.ts";

const waitMs = 8_000;

/**
 * One effect for one `Idempotency-Key`, however often a POST is sent: the first does the work, those that come
 * meanwhile wait for its answer, those that come later get it again (24 hours). The key belongs to one session, or to
 * one network address; the same key with another body is a fault of the client.
 *
 * @throws RequestFaultError 422 `idempotency_key_reused`, 409 `idempotency_in_progress`
 */
export async function idempotent(
  c: AppContext,
  operation: string,
  body: unknown,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const key = c.req.header("idempotency-key");
  if (key === undefined) return work();
  if (!/^[\x21-\x7e]{1,128}$/.test(key)) {
    throw new RequestFaultError(400, "invalid_input", [
      { pointer: "header/Idempotency-Key", code: "malformed", detail: "1 to 128 visible ASCII characters" },
    ]);
  }
  const db = c.get("ctx").db;
  const claim = {
    scope: c.get("session")?.id ?? `address:${digest(c.get("address"))}`,
    key,
    operation: `${operation} ${c.req.path}`,
    bodyHash: digest(JSON.stringify(body ?? null)),
    at: c.get("ctx").now(),
  };
  if (await claimKey(db, claim)) return doOnce(c, claim, work);
  return waitForAnswer(c, claim);
}

type Claim = Parameters<typeof claimKey>[1];

async function doOnce(c: AppContext, claim: Claim, work: () => Promise<Answer>): Promise<Answer> {
  const db = c.get("ctx").db;
  try {
    const answer = await work();
    await keepAnswer(db, claim, answer);
    return answer;
  } catch (error) {
    // Refusals changed nothing, so the next try may be judged afresh.
    await releaseKey(db, claim);
    throw error;
  }
}

async function waitForAnswer(c: AppContext, claim: Claim): Promise<Answer> {
  const until = Date.now() + waitMs;
  for (let pause = 10; Date.now() < until; pause = Math.min(pause * 2, 250)) {
    const kept = await findAnswer(c.get("ctx").db, claim);
    if (!kept) break;
    if (kept.operation !== claim.operation || kept.bodyHash !== claim.bodyHash) {
      throw new RequestFaultError(422, "idempotency_key_reused");
    }
    if (kept.answer) return kept.answer;
    await wait(pause);
  }
  c.header("Retry-After", "1");
  throw new RequestFaultError(409, "idempotency_in_progress");
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}
