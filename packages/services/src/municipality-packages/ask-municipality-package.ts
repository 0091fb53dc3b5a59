import type { Projected } from "@omzien/consent";
import type { AskMunicipalityPackage, MunicipalityPackages } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { provenAdministratorOf, type Verb } from "../context.ts";
import { enqueue } from "../jobs.ts";
import { tellAdministrators } from "../mail/tell-administrators.ts";
import { newId } from "../new-id.ts";
import { listMunicipalityPackages } from "./list-municipality-packages.ts";
import { insertPackage, markRemoved, unfinishedPackage } from "./queries.ts";
import { isOverdue } from "./terms.ts";

/**
 * Has all of the municipality made ready to be taken along, and mails all administrators that somebody asked. While one
 * is being made, asking again changes nothing.
 *
 * @throws ForbiddenError for all but administrators; `fresh_proof_required`
 */
export async function askMunicipalityPackage({
  ctx,
}: Verb<AskMunicipalityPackage>): Promise<Projected<MunicipalityPackages>> {
  const { personId } = provenAdministratorOf(ctx);
  await transaction(ctx.db, async (tx) => {
    const unfinished = await unfinishedPackage(tx);
    if (unfinished !== undefined && !isOverdue(unfinished, ctx.now())) return;
    if (unfinished !== undefined) await markRemoved(tx, unfinished.id, ctx.now());
    const id = newId();
    if (!(await insertPackage(tx, { id, by: personId, at: ctx.now() }))) return;
    await enqueue(tx, "make_municipality_package", { packageId: id }, { key: `package:${id}` });
    await tellAdministrators(tx, ctx, { kind: "package-asked", subjectId: id });
    await recordAudit(tx, ctx, { action: "municipality_package.asked", subject: id });
  });
  return listMunicipalityPackages({ ctx });
}
