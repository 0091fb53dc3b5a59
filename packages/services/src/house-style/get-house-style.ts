import type { Projected } from "@omzien/consent";
import type { HouseStyle, HouseStyleVersion } from "@omzien/contracts";
import { administratorOf, type ServiceContext } from "../context.ts";
import { houseStyleState } from "./house-style-state.ts";
import { presentHouseStyle, presentVersions } from "./present.ts";

/** What the site wears, what is written for it and what is planned. @throws ForbiddenError for all but administrators. */
export async function getHouseStyle({ ctx }: { ctx: ServiceContext }): Promise<Projected<HouseStyle>> {
  administratorOf(ctx);
  return presentHouseStyle(ctx, await houseStyleState(ctx.db, ctx.now()));
}

/** Every version that was written, newest first. @throws ForbiddenError for all but administrators. */
export async function listHouseStyleVersions({
  ctx,
}: {
  ctx: ServiceContext;
}): Promise<Projected<{ versions: HouseStyleVersion[] }>> {
  administratorOf(ctx);
  return presentVersions(ctx, await houseStyleState(ctx.db, ctx.now()));
}
