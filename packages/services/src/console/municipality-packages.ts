import type { ConsolePackages, ExportMunicipality } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { ConflictError, NotFoundError } from "../errors.ts";
import { beginPackage } from "../municipality-packages/begin-package.ts";
import { handOverPackage, type SentFile } from "../municipality-packages/hand-over-package.ts";
import { readyOf } from "../municipality-packages/present.ts";
import { downloadsOf, newestPackages } from "../municipality-packages/queries.ts";
import { stateOf } from "../municipality-packages/terms.ts";
import { recordOwnAct } from "./acts.ts";
import {
  type ConsoleContext,
  type ConsoleVerb,
  platformAdministratorOf,
  provenPlatformAdministratorOf,
} from "./context.ts";
import { findTenant, findTenantByName } from "./municipalities.ts";
import { siteContext } from "./site-context.ts";

const job = "console export";

/**
 * Packages with all of a municipality, whoever asked for them, the newest first.
 * @throws NotFoundError also for one that is being made; UnauthenticatedError
 */
export async function listPackagesInConsole({
  ctx,
  input: { tenantId },
}: ConsoleVerb<{ tenantId: string }>): Promise<ConsolePackages> {
  platformAdministratorOf(ctx);
  const { db, now } = await siteOf(ctx, await findTenant(ctx, tenantId));
  const rows = await newestPackages(db);
  const downloads = await downloadsOf(
    db,
    rows.map(({ id }) => id),
  );
  return {
    packages: rows.map((row) => ({
      id: row.id,
      state: stateOf(row, now()),
      askedBy: row.asked_by_platform,
      askedAt: row.asked_at.toISOString(),
      tablesDone: row.tables_done,
      ready: readyOf(row),
      downloads: downloads
        .filter(({ package_id: packageId }) => packageId === row.id)
        .map((taken) => ({ by: taken.downloaded_by_platform, at: taken.downloaded_at.toISOString() })),
    })),
  };
}

/**
 * Has all of a municipality made ready to be taken along, open or closed. The municipality sees it in its list, and by a
 * mail to its administrators; of a closed site they see it, and get the mail, only once it is open again.
 *
 * @param input.name typed over by who asks.
 * @throws InvalidInputError `name_differs` at /name
 * @throws ForbiddenError `fresh_proof_required`
 * @throws NotFoundError, UnauthenticatedError
 * @throws ConflictError `package_under_way`
 */
export async function askPackageInConsole({
  ctx,
  input: { tenantId, name },
}: ConsoleVerb<ExportMunicipality & { tenantId: string }>): Promise<ConsolePackages> {
  const { email } = provenPlatformAdministratorOf(ctx);
  const tenant = await findTenantByName(ctx, tenantId, name);
  const site = await siteOf(ctx, tenant);
  const isBegun = await transaction(site.db, (tx) => beginPackage(tx, site, { platform: email }));
  if (!isBegun) throw new ConflictError("package_under_way");
  await recordOwnAct(ctx, { action: "tenant.package_asked", tenant });
  return listPackagesInConsole({ ctx, input: { tenantId } });
}

/**
 * Hands a package over that the platform asked for; the municipality sees who took it.
 *
 * @throws ForbiddenError `fresh_proof_required`
 * @throws NotFoundError when it is not there, not ready, its day is over, or the municipality asked for it.
 * @throws UnauthenticatedError, StorageUnavailableError
 */
export async function takePackageInConsole({
  ctx,
  input: { tenantId, packageId },
}: ConsoleVerb<{ tenantId: string; packageId: string }>): Promise<SentFile> {
  const { email } = provenPlatformAdministratorOf(ctx);
  const tenant = await findTenant(ctx, tenantId);
  const site = await siteOf(ctx, tenant);
  const sent = await handOverPackage(site, { packageId, files: ctx.files, by: { platform: email } });
  await recordOwnAct(ctx, { action: "tenant.package_taken", tenant });
  return sent;
}

async function siteOf(ctx: ConsoleContext, tenant: Awaited<ReturnType<typeof findTenant>>) {
  if (tenant.state === "preparing") throw new NotFoundError();
  return siteContext(ctx, tenant, job);
}
