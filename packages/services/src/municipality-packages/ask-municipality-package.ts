import type { Projected } from "@omzien/consent";
import type { AskMunicipalityPackage, MunicipalityPackages } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { provenAdministratorOf, type Verb } from "../context.ts";
import { beginPackage } from "./begin-package.ts";
import { listMunicipalityPackages } from "./list-municipality-packages.ts";

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
  await transaction(ctx.db, (tx) => beginPackage(tx, ctx, { personId }));
  return listMunicipalityPackages({ ctx });
}
