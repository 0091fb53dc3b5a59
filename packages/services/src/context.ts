import type { Channel, CompiledPolicy } from "@omzien/consent";
import type { MemberActor, TenantContext } from "@omzien/tenancy";
import { ForbiddenError, UnauthenticatedError } from "./errors.ts";
import type { SecretPort } from "./ports.ts";

/** What a verb runs with: whose data, who asks, what time it is, and how secrets of mails are made. */
export interface ServiceContext extends TenantContext {
  secrets: SecretPort;
  /**
   * Who sees what here: the platform's policy and what the municipality shows less, as published when this context
   * was made (`publishedPolicy`). It has no default: a context without it does not compile.
   */
  disclosure: CompiledPolicy;
  /** The reader's language; `nl-x-formal` says "u". */
  language: ScreenLanguage;
  /** The way by which the answer goes out; absent: a screen. It only ever takes away. */
  channel?: Channel;
}
export type ScreenLanguage = "nl" | "nl-x-formal" | "en";

/** The one argument of every verb. */
export interface Verb<Input> {
  ctx: ServiceContext;
  input: Input;
}

/** @throws UnauthenticatedError `sign_in_required` for visitors and system actors. */
export function memberOf(ctx: ServiceContext): MemberActor {
  if (ctx.actor.kind !== "member") throw new UnauthenticatedError();
  return ctx.actor;
}

/** Coordinators and brokers work at the desk; administrators configure and do not look into requests. */
export function isDesk(ctx: ServiceContext): boolean {
  return (
    ctx.actor.kind === "member" &&
    (ctx.actor.roles.includes("coordinator") || ctx.actor.roles.includes("broker"))
  );
}

/** The data protection officer, who watches over those who look; does no work of the desk and sees no requests. */
export function isOfficer(ctx: ServiceContext): boolean {
  return ctx.actor.kind === "member" && ctx.actor.roles.includes("data-protection-officer");
}

/** @throws ForbiddenError for anybody but the data protection officer. */
export function officerOf(ctx: ServiceContext): MemberActor {
  const member = memberOf(ctx);
  if (!isOfficer(ctx)) throw new ForbiddenError();
  return member;
}

/** Administrators set how the site works; they see no requests and no residents. */
export function isAdministrator(ctx: ServiceContext): boolean {
  return ctx.actor.kind === "member" && ctx.actor.roles.includes("administrator");
}

/** @throws ForbiddenError for anybody but an administrator. */
export function administratorOf(ctx: ServiceContext): MemberActor {
  const member = memberOf(ctx);
  if (!isAdministrator(ctx)) throw new ForbiddenError();
  return member;
}

/**
 * For what a borrowed screen must not do.
 * @throws ForbiddenError for anybody but an administrator; `fresh_proof_required` for one who did not prove who they
 * are in the last quarter of an hour.
 */
export function provenAdministratorOf(ctx: ServiceContext): MemberActor {
  const member = administratorOf(ctx);
  if (member.provedLately !== true) throw new ForbiddenError("fresh_proof_required");
  return member;
}

/** @throws ForbiddenError for anybody who does not work at the desk. */
export function deskMemberOf(ctx: ServiceContext): MemberActor {
  const member = memberOf(ctx);
  if (!isDesk(ctx)) throw new ForbiddenError();
  return member;
}

/** @throws Refusal when the policy says no; which one is the caller's, so that "not yours" can be 404. */
export function authorise(allowed: boolean, Refusal: new () => Error): asserts allowed is true {
  if (!allowed) throw new Refusal();
}
