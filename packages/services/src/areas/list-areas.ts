import { notPersonal, type Projected } from "@omzien/consent";
import type { Area } from "@omzien/contracts";
import type { ServiceContext } from "../context.ts";
import { localDateOf } from "../local-time.ts";
import { allAreas } from "./queries.ts";

/** Neighbourhoods of today, by name; public. */
export async function listAreas({ ctx }: { ctx: ServiceContext }): Promise<Projected<Area>[]> {
  const rows = await allAreas(ctx.db, localDateOf(ctx.now()));
  return rows.map((row) => notPersonal(row));
}
