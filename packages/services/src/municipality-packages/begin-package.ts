import type { TenantTx } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import type { ServiceContext } from "../context.ts";
import { enqueue } from "../jobs.ts";
import { tellAdministrators } from "../mail/tell-administrators.ts";
import { newId } from "../new-id.ts";
import { insertPackage, markRemoved, type PackageActor, unfinishedPackage } from "./queries.ts";
import { isOverdue } from "./terms.ts";

/**
 * Has a package made, and mails all administrators who asked for it.
 *
 * @returns false when one is being made already: nothing was changed.
 */
export async function beginPackage(tx: TenantTx, ctx: ServiceContext, by: PackageActor): Promise<boolean> {
  const unfinished = await unfinishedPackage(tx);
  if (unfinished !== undefined && !isOverdue(unfinished, ctx.now())) return false;
  if (unfinished !== undefined) await markRemoved(tx, unfinished.id, ctx.now());
  const id = newId();
  if (!(await insertPackage(tx, { id, by, at: ctx.now() }))) return false;
  await enqueue(tx, "make_municipality_package", { packageId: id }, { key: `package:${id}` });
  const isPlatform = "platform" in by;
  const kind = isPlatform ? "package-asked-by-platform" : "package-asked";
  await tellAdministrators(tx, ctx, { kind, subjectId: id });
  await recordAudit(tx, ctx, {
    action: "municipality_package.asked",
    subject: id,
    ...(isPlatform ? { facts: { by: "platform" } } : {}),
  });
  return true;
}
