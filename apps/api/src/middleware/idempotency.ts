import { createHash } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { ConflictError, DomainError, type ServiceContext } from "@omzien/services";
import { setHeader } from "../http/answer-with.ts";
import type { AppContext } from "../http/app-env.ts";
import { type Answer, KeptAnswer } from "../http/answer.ts";
import { RequestFaultError } from "../http/request-fault.ts";
import type { RouteSpec } from "../http/route.ts";
import {
  abandonedAfterMs,
  type Claim,
  claimKey,
  findClaim,
  type KeptClaim,
  keepAnswer,
  releaseKey,
  takeOver,
  wasDone,
} from "./idempotency-queries.ts";

const waitMs = 8_000;

type Work = (ctx: ServiceContext) => Promise<Answer>;

/**
 * One effect for one `Idempotency-Key`, however often a POST is sent: the first does the work, those that come
 * meanwhile wait for its answer, those that come later get it again (24 hours). The key belongs to one session, or to
 * one network address; the same key with another body is a fault of the client. Answers are kept sealed, for they
 * hold what people wrote, and the cookie of a sign-in.
 *
 * @throws RequestFaultError 422 `idempotency_key_reused`, 409 `idempotency_in_progress`
 * @throws ConflictError when the work was done, and the process that did it died before it could keep its answer.
 */
export async function idempotent(c: AppContext, spec: RouteSpec, body: unknown, work: Work): Promise<Answer> {
  const key = c.req.header("idempotency-key");
  if (key === undefined) return work(c.get("ctx"));
  if (!/^[\x21-\x7e]{1,128}$/.test(key)) {
    throw new RequestFaultError(400, "invalid_input", [
      { pointer: "header/Idempotency-Key", code: "malformed", detail: "1 to 128 visible ASCII characters" },
    ]);
  }
  const claim = claimOf(c, spec, key, body);
  const until = Date.now() + waitMs;
  for (let pause = 10; Date.now() < until; pause = Math.min(pause * 2, 250)) {
    if (await claimKey(c.get("ctx").db, claim)) return doOnce(c, claim, work);
    const kept = await findClaim(c.get("ctx").db, claim);
    // Gone: the other one was refused, so this one is judged afresh.
    if (!kept) continue;
    const answer = answerOf(c, claim, kept);
    if (answer) return answer;
    if (isAbandoned(claim, kept)) {
      if (await wasDone(c.get("ctx").db, claim)) throw new ConflictError("conflict");
      if (await takeOver(c.get("ctx").db, claim, kept.claimedAt)) return doOnce(c, claim, work);
    }
    await wait(pause);
  }
  setHeader(c, "Retry-After", "1");
  throw new RequestFaultError(409, "idempotency_in_progress");
}

function claimOf(c: AppContext, spec: RouteSpec, key: string, body: unknown): Claim {
  const session = spec.startsSession ? null : c.get("session");
  const scope = session?.id ?? `address:${digest(c.get("address"))}`;
  const operation = `${spec.operationId} ${c.req.path}`;
  const bodyHash = digest(JSON.stringify(body ?? null));
  const mark = `key:${digest([scope, key, operation, bodyHash].join("\n"))}`;
  return { scope, key, operation, bodyHash, mark, at: c.get("ctx").now() };
}

function answerOf(c: AppContext, claim: Claim, kept: KeptClaim): Answer | undefined {
  if (kept.operation !== claim.operation || kept.bodyHash !== claim.bodyHash) {
    throw new RequestFaultError(422, "idempotency_key_reused");
  }
  if (kept.sealed === null) return undefined;
  const text = c.get("deps").seal.open(kept.sealed);
  if (text === undefined) throw new ConflictError("conflict");
  return KeptAnswer.parse(JSON.parse(text));
}

function isAbandoned(claim: Claim, kept: KeptClaim): boolean {
  return kept.claimedAt.getTime() < claim.at.getTime() - abandonedAfterMs;
}

async function doOnce(c: AppContext, claim: Claim, work: Work): Promise<Answer> {
  const { db } = c.get("ctx");
  let answer: Answer;
  try {
    answer = await work({ ...c.get("ctx"), requestId: claim.mark });
  } catch (error) {
    // A refusal changed nothing, so the next try may be judged afresh. After anything else (the database went away
    // in mid-commit, say) nobody knows: the claim stays until it is abandoned, and then the audit tells.
    if (error instanceof DomainError || error instanceof RequestFaultError) await releaseKey(db, claim);
    throw error;
  }
  const sealed = c.get("deps").seal.close(JSON.stringify(answer));
  await keepAnswer(db, claim, { status: answer.status, sealed });
  return answer;
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}
