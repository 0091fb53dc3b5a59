import type { LoginNames, PlatformDb, TenantDb, TenantId } from "@omzien/db";
import type { DnsPort, DomainTarget, Mover } from "@omzien/tenancy";
import { ForbiddenError, UnauthenticatedError } from "../errors.ts";
import type { FileStore } from "../house-style/image-ports.ts";
import { addMs } from "../local-time.ts";
import type { SecretPort } from "../ports.ts";

/** Who asks at the console. Not an `Actor`: nobody of a municipality can be one, and the other way round. */
export type ConsoleActor =
  | { kind: "visitor" }
  | {
      kind: "platform-administrator";
      id: string;
      email: string;
      sessionId: string;
      expiresAt: Date;
      provedAt: Date;
    };
export type PlatformAdministrator = Extract<ConsoleActor, { kind: "platform-administrator" }>;

/** Locks text up with a key that the database does not have. */
export interface SealPort {
  close(text: string): string;
  /** Undefined for what was not closed with this key. */
  open(sealed: string): string | undefined;
}

/** What verbs of the console reach beside the catalog. */
export interface ConsoleInstallation {
  /** Opened with an administrator's address, which programs that serve municipalities do not have. */
  platform: PlatformDb;
  logins: LoginNames;
  /** @param cellAddress of another cell than the catalog's. @throws DatabaseUnavailableError when that cannot be opened. */
  tenantDb(id: TenantId, cellAddress?: string | null): TenantDb | Promise<TenantDb>;
  secrets: SecretPort;
  seal: SealPort;
  dns: DnsPort;
  domainTarget: DomainTarget;
  /** Only on one's own machine: names such as `utrecht.localhost`. */
  mayBeInternal: boolean;
  /** Never a municipality's. */
  consoleHost: string;
  /** How much each municipality that has any keeps in the store of files. @throws StorageUnavailableError */
  fileBytes(): Promise<ReadonlyMap<string, number>>;
  files: FileStore;
  /** Works on moves to another cell after the request that asked for one. */
  mover: Pick<Mover, "goOn">;
  /** Where a site is found by its primary host. */
  siteUrl(host: string): string;
}

/** What a verb of the console runs with. There is no tenant in it. */
export interface ConsoleContext extends ConsoleInstallation {
  actor: ConsoleActor;
  /** Network address of the asker; only counted. */
  address: string;
  now: () => Date;
}

export interface ConsoleVerb<Input> {
  ctx: ConsoleContext;
  input: Input;
}

/** @throws UnauthenticatedError for who is not signed in at the console. */
export function platformAdministratorOf(ctx: ConsoleContext): PlatformAdministrator {
  if (ctx.actor.kind !== "platform-administrator") throw new UnauthenticatedError();
  return ctx.actor;
}

const proofMs = 15 * 60_000;

/** Whether a second factor was shown in the last quarter of an hour. @throws UnauthenticatedError */
export function isProven(ctx: ConsoleContext): boolean {
  return ctx.now() < addMs(platformAdministratorOf(ctx).provedAt, proofMs);
}

/**
 * For what a screen that was left open must not do.
 *
 * @throws UnauthenticatedError
 * @throws ForbiddenError `fresh_proof_required` for who showed no second factor in the last quarter of an hour.
 */
export function provenPlatformAdministratorOf(ctx: ConsoleContext): PlatformAdministrator {
  const me = platformAdministratorOf(ctx);
  if (!isProven(ctx)) throw new ForbiddenError("fresh_proof_required");
  return me;
}
