import { present, type Projected, projectedList } from "@omzien/consent";
import type { MunicipalityPackages } from "@omzien/contracts";
import { administratorOf, type ServiceContext } from "../context.ts";
import { peopleWithFactor } from "../second-factor/queries.ts";
import { presentPackage } from "./present.ts";
import { downloadsOf, newestPackages } from "./queries.ts";

/** What was made ready to be taken along, and who took it when. @throws ForbiddenError for all but administrators. */
export async function listMunicipalityPackages({
  ctx,
}: {
  ctx: ServiceContext;
}): Promise<Projected<MunicipalityPackages>> {
  const { provedLately } = administratorOf(ctx);
  const rows = await newestPackages(ctx.db);
  const taken = Map.groupBy(
    await downloadsOf(
      ctx.db,
      rows.map(({ id }) => id),
    ),
    ({ package_id }) => package_id,
  );
  const packages = projectedList(rows.map((row) => presentPackage(ctx, row, taken.get(row.id) ?? [])));
  const toProve = provedLately ? "nothing" : await wayToProve(ctx);
  return present({ toProve } as const, { packages }, (parts, given) => ({
    ...given,
    packages: [...parts.packages],
  }));
}

/** By an app, for who has one; else by the way that they came. */
async function wayToProve(ctx: ServiceContext): Promise<"code" | "provider" | "mail"> {
  const { personId, secondFactor, amr = "" } = administratorOf(ctx);
  if (secondFactor !== "entered") return "mail";
  if (!amr.split(" ").includes("oidc")) return "code";
  return (await peopleWithFactor(ctx.db)).has(personId) ? "code" : "provider";
}
