import { readSessionCookie, sessionCookie, validateSession } from "@omzien/auth";
import {
  findSupportActor,
  policyOfPublication,
  publishedPolicy,
  type ScreenLanguage,
  siteSettings,
} from "@omzien/services";
import type { TenantDb } from "@omzien/db";
import { type Actor, type CatalogTenant, normaliseHost } from "@omzien/tenancy";
import type { MiddlewareHandler } from "hono";
import { answerWith, setHeader } from "../http/answer-with.ts";
import type { AppContext, AppEnv } from "../http/app-env.ts";
import { RequestFaultError } from "../http/request-fault.ts";
import { answerClosed } from "../web/closed-site.ts";

/**
 * Host header -> tenant. Nothing else that a client sends says anything about the tenant. A site that is closed says
 * so, in its own house style.
 * @throws RequestFaultError 404 `unknown_site`, without a word about any tenant.
 */
export function siteOfHost(): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const host = c.req.header("host");
    const site = isMeant(c.req.url, host) ? await c.get("deps").tenants.siteAt(host) : undefined;
    if (!site) throw new RequestFaultError(404, "unknown_site");
    c.set("tenant", site.tenant);
    if (normaliseHost(host) !== site.tenant.primaryHost) return toPrimary(c, site.tenant);
    if (site.state === "live") return next();
    return answerClosed(c, site.state);
  };
}

/** The same page of the same site, under the name by which it wants to be known; a form is sent there again. */
function toPrimary(c: AppContext, tenant: CatalogTenant): Response {
  const { pathname, search } = new URL(c.req.url);
  const { SITE_SCHEME: scheme, SITE_PORT: port } = c.get("deps").config;
  const origin = `${scheme}://${tenant.primaryHost}${port === undefined ? "" : `:${port}`}`;
  const headers = { Location: `${origin}${pathname}${search}`, "Cache-Control": "no-store" };
  return answerWith(c, 308, headers, null);
}

/** A request line may hold an address of its own (RFC 9112, 3.2.2): it does not count, but it may not disagree. */
export function isMeant(url: string, host: string | undefined): boolean {
  if (host === undefined) return false;
  const start = url.indexOf("//") + 2;
  if (url.startsWith(`${host}/`, start)) return true;
  return new URL(url).hostname === host.replace(/:\d+$/, "").toLowerCase();
}

/** Tenant and cookie -> session -> what verbs run with. What follows is never kept by a cache. */
export function tenantContext(): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const deps = c.get("deps");
    const tenant = c.get("tenant");
    const db = await deps.tenants.db(tenant);
    const secure = deps.config.SITE_SCHEME === "https";
    const token = readSessionCookie(c.req.header("cookie"), secure);
    const session = token ? await validateSession(db, token) : null;
    const disclosure = session
      ? await policyOfPublication(db, session.publicationId)
      : await publishedPolicy(db);
    c.set("session", session);
    if (token && session?.isRenewed) {
      setHeader(c, "Set-Cookie", sessionCookie(token, { secure, expiresAt: session.expiresAt }));
    }
    const actor: Actor = session
      ? {
          kind: "member",
          personId: session.personId,
          roles: session.roles,
          sessionId: session.id,
          hasSignedConfidentiality: session.hasSignedConfidentiality,
          waitingRoles: session.waitingRoles,
          secondFactor: session.secondFactor,
          amr: session.amr,
          provedLately: session.provedLately,
        }
      : ((await supportActorOf(c, db, token)) ?? { kind: "visitor" });
    c.set("ctx", {
      tenant,
      db,
      actor,
      now: deps.now,
      requestId: c.get("requestId"),
      secrets: deps.secrets,
      disclosure,
      language: await languageOf(c, db),
      channel: channelOf(c),
    });
    await next();
  };
}

/** Somebody of the platform whom the cookie lets in, when it is of that kind. */
async function supportActorOf(c: AppContext, db: TenantDb, token: string | undefined) {
  const { secrets, now } = c.get("deps");
  return token === undefined ? undefined : findSupportActor(db, secrets, { token, now: now() });
}

/**
 * Whether the page is for paper, or for reading out over the telephone, as it says itself: that only takes away from
 * what a screen shows, so whoever leaves it out gains nothing.
 */
function channelOf(c: AppContext): "web" | "phone" | "print" {
  const said = c.req.header("omzien-channel");
  return said === "phone" || said === "print" ? said : "web";
}

/** What the page asks for, else what the person chose, where the site has it; else what the site speaks. */
async function languageOf(c: AppContext, db: TenantDb): Promise<ScreenLanguage> {
  const site = await siteSettings(db, c.get("deps").now());
  const asked = /^\s*(nl|en)\b/i.exec(c.req.header("accept-language") ?? "")?.[1]?.toLowerCase();
  const wished = asked ?? c.get("session")?.locale;
  const locale = site.languages.find((each) => each === wished) ?? site.locale;
  if (locale === "en") return "en";
  return site.formOfAddress === "u" ? "nl-x-formal" : "nl";
}
