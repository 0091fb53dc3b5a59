import { hash } from "node:crypto";
import type { Role, SecondFactorState } from "@omzien/contracts";
import { newSecret, type TenantDb } from "@omzien/db";
import { type Adapter, type DatabaseSession, Lucia, TimeSpan } from "lucia";
import {
  deleteExpiredSessions,
  deletePersonSessions,
  deleteSession,
  findSession,
  insertSession,
  isStaff,
  touchSession,
  updateSessionExpiry,
} from "./session-queries.ts";

// The only file that imports lucia: the library is no longer maintained, see decisions/0002-lucia-behind-one-file.md.

declare module "lucia" {
  interface Register {
    Lucia: Lucia<SessionFacts, UserFacts>;
    DatabaseSessionAttributes: SessionFacts;
    DatabaseUserAttributes: UserFacts;
  }
}

interface SessionFacts {
  tenantId: string;
  createdAt: Date;
  lastSeenAt: Date;
  /**
   * How the person proved who they are, in words: `mail-code`, `mail-link`, or `oidc` (at the municipality's own
   * provider, which asked for more than one thing); and `otp` after the second step.
   */
  amr: string;
  userAgent: string;
}

interface UserFacts {
  roles: Role[];
  locale: "nl" | "en";
  hasSignedConfidentiality: boolean;
  publicationId: string | null;
  /** Null: the person has no second factor. */
  factorSince: Date | null;
  /** Null: nobody has to have one. */
  factorObligedFrom: Date | null;
  /** Colleagues come by the municipality's own provider, and not otherwise. */
  isProviderRequired: boolean;
}

export interface ValidSession {
  /** SHA-256 of the token: what the database knows. */
  id: string;
  personId: string;
  /** Those that count in this session: of staff only after the second step, when that is asked of them. */
  roles: Role[];
  /** Those that wait for the second step. */
  waitingRoles: Role[];
  secondFactor: SecondFactorState;
  amr: string;
  locale: "nl" | "en";
  /** Signed the confidentiality statement that is in force now. */
  hasSignedConfidentiality: boolean;
  /** The newest `disclosure_publication` as the session was read; null: the municipality never published one. */
  publicationId: string | null;
  expiresAt: Date;
  /** The proof with which it began, by mail or by the second step, is a quarter of an hour old at most. */
  provedLately: boolean;
  /** True when this very check put the end further away: the cookie must say so too. */
  isRenewed: boolean;
}

/** Residents come back three times a year: two weeks, renewed half-way. */
export const residentSessionDays = 14;
/** Staff see other people's data: eight hours at most, half an hour without activity. */
export const staffSessionHours = 8;
export const staffIdleMinutes = 30;
/** Each proof begins a session: what asks for a new one takes one of so long ago. */
export const proofMinutes = 15;

/**
 * Starts a session for a person who has just proved who they are.
 * @param facts.roles those of the person: the session of staff ends the same day.
 * @returns the token for the cookie: 32 random bytes, base64url. The database keeps only its SHA-256.
 */
export async function createSession(
  db: TenantDb,
  personId: string,
  facts: { amr: string; userAgent: string; roles?: readonly Role[] },
): Promise<{ token: string; id: string; expiresAt: Date }> {
  const token = newSecret("session");
  const now = new Date();
  const session = await luciaOf(db).createSession(
    personId,
    {
      tenantId: db.tenantId,
      createdAt: now,
      lastSeenAt: now,
      amr: facts.amr,
      userAgent: facts.userAgent.slice(0, 200),
    },
    { sessionId: hashOf(token) },
  );
  const workingDay = new Date(now.getTime() + staffSessionHours * 3_600_000);
  return { token, id: session.id, expiresAt: isStaff(facts.roles ?? []) ? workingDay : session.expiresAt };
}

/** The session of a token, or null: unknown, expired, of another tenant, or staff away for too long. */
export async function validateSession(db: TenantDb, token: string): Promise<ValidSession | null> {
  if (!/^[A-Za-z0-9_-]{43}$/.test(token)) return null;
  const { session, user } = await luciaOf(db).validateSession(hashOf(token));
  if (!session || session.tenantId !== db.tenantId) return null;
  if (isStaff(user.roles) && !(await isStaffSessionAlive(db, session))) return null;
  return {
    id: session.id,
    personId: user.id,
    ...rolesThatCount(session.amr, user),
    amr: session.amr,
    locale: user.locale,
    hasSignedConfidentiality: user.hasSignedConfidentiality,
    publicationId: user.publicationId,
    expiresAt: session.expiresAt,
    provedLately: Date.now() - session.createdAt.getTime() <= proofMinutes * 60_000,
    isRenewed: session.fresh,
  };
}

export async function revokeSession(db: TenantDb, sessionId: string): Promise<void> {
  await luciaOf(db).invalidateSession(sessionId);
}

/** Ends every session of a person, at once, on every device. */
export async function revokeSessionsOf(db: TenantDb, personId: string): Promise<void> {
  await luciaOf(db).invalidateUserSessions(personId);
}

async function isStaffSessionAlive(
  db: TenantDb,
  session: { id: string; createdAt: Date; lastSeenAt: Date },
): Promise<boolean> {
  const now = Date.now();
  const age = now - session.createdAt.getTime();
  const idle = now - session.lastSeenAt.getTime();
  if (age > staffSessionHours * 3_600_000 || idle > staffIdleMinutes * 60_000) {
    await revokeSession(db, session.id);
    return false;
  }
  if (idle > 60_000) await touchSession(db, session.id, new Date(now));
  return true;
}

/**
 * Whoever was not asked for the second step, or took it, has every role; until then somebody only lives here. The
 * municipality's own provider counts as that step, but not for the officer: administrators choose the provider, and do
 * not open the door of who watches them. Where it is required, administrators and the officer keep the way by mail and
 * app: without it a secret that has run out would shut everybody out.
 */
function rolesThatCount(
  amr: string,
  { roles, factorSince, factorObligedFrom, isProviderRequired }: UserFacts,
): Pick<ValidSession, "roles" | "waitingRoles" | "secondFactor"> {
  const ways = amr.split(" ");
  const [isFromProvider, hasCode] = [ways.includes("oidc"), ways.includes("otp")];
  const isObliged = factorObligedFrom !== null && factorObligedFrom.getTime() <= Date.now();
  const isAsked = factorSince !== null || isObliged;
  const counts = (role: Role): boolean => {
    if (role === "resident") return true;
    const hasStepped = hasCode || !isAsked;
    if (role === "data-protection-officer") return hasStepped && !isFromProvider;
    if (isFromProvider) return true;
    return isProviderRequired ? hasCode && isWayBack(role) : hasStepped;
  };
  const waitingRoles = roles.filter((role) => !counts(role));
  const shared = { roles: roles.filter(counts), waitingRoles };
  if (!isStaff(roles)) return { ...shared, secondFactor: "none" };
  if (waitingRoles.length === 0)
    return { ...shared, secondFactor: isFromProvider || hasCode ? "entered" : "optional" };
  if (isProviderRequired && !waitingRoles.some(isWayBack)) return { ...shared, secondFactor: "at-provider" };
  return { ...shared, secondFactor: factorSince === null ? "to-set-up" : "to-enter" };
}

/** What opens by mail and app also where the provider is required. */
function isWayBack(role: Role): boolean {
  return role === "administrator" || role === "data-protection-officer";
}

function hashOf(token: string): string {
  return hash("sha256", token, "base64url");
}

const instances = new WeakMap<TenantDb, Lucia<SessionFacts, UserFacts>>();

function luciaOf(db: TenantDb): Lucia<SessionFacts, UserFacts> {
  const existing = instances.get(db);
  if (existing) return existing;
  const lucia = new Lucia<SessionFacts, UserFacts>(adapterOf(db), {
    sessionExpiresIn: new TimeSpan(residentSessionDays, "d"),
    getSessionAttributes: (facts) => facts,
    getUserAttributes: (facts) => facts,
  });
  instances.set(db, lucia);
  return lucia;
}

function adapterOf(db: TenantDb): Adapter {
  return {
    getSessionAndUser: async (id) => {
      const { session: row, ofStaff } = await findSession(db, id);
      if (!row) return [null, null];
      const facts: SessionFacts = {
        tenantId: row.tenant_id,
        createdAt: row.created_at,
        lastSeenAt: row.last_seen_at,
        amr: row.amr,
        userAgent: row.user_agent,
      };
      const session: DatabaseSession = {
        id: row.id,
        userId: row.person_id,
        expiresAt: row.expires_at,
        attributes: facts,
      };
      const user: UserFacts = {
        roles: row.roles,
        locale: row.locale,
        hasSignedConfidentiality: Boolean(row.has_signed),
        publicationId: row.publication_id,
        factorSince: ofStaff?.factor_since ?? null,
        factorObligedFrom: ofStaff?.factor_obliged_from ?? null,
        isProviderRequired: ofStaff?.provider_required ?? false,
      };
      return [session, { id: row.person_id, attributes: user }];
    },
    setSession: (session) => insertSession(db, session),
    updateSessionExpiration: (id, expiresAt) => updateSessionExpiry(db, id, expiresAt),
    deleteSession: (id) => deleteSession(db, id),
    deleteUserSessions: (personId) => deletePersonSessions(db, personId),
    deleteExpiredSessions: () => deleteExpiredSessions(db),
    // Lists of devices are not offered; an empty answer is never shown to anybody.
    getUserSessions: () => Promise.resolve([]),
  };
}
