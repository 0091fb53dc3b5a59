import { DatabaseUnavailableError, type PlatformDb, type TenantId } from "@omzien/db";
import { addMs, dayMs, localDateOf, localInstant } from "../../local-time.ts";
import { countTenants, type CountedTenant, type CountingSince } from "./queries.ts";

/**
 * Counts the tenants of a cell. One that cannot be counted (half made, or going at this very moment) is left out, and
 * does not keep the others from being counted. When the cell is away all of them are left out.
 */
export async function measureCell(
  cell: PlatformDb,
  ids: readonly TenantId[],
  now: Date,
): Promise<ReadonlyMap<TenantId, CountedTenant>> {
  if (ids.length === 0) return new Map();
  const month = localInstant(`${localDateOf(now).slice(0, 7)}-01`, "00:00");
  const since = { day: addMs(now, -dayMs), month, thirtyDays: addMs(now, -30 * dayMs) };
  try {
    return await countOrHalve(cell, ids, since);
  } catch (error) {
    if (error instanceof DatabaseUnavailableError) return new Map();
    throw error;
  }
}

async function countOrHalve(
  cell: PlatformDb,
  ids: readonly TenantId[],
  since: CountingSince,
): Promise<Map<TenantId, CountedTenant>> {
  try {
    return await countTenants(cell, ids, since);
  } catch (error) {
    if (error instanceof DatabaseUnavailableError) throw error;
    if (ids.length === 1) return new Map();
    const half = Math.ceil(ids.length / 2);
    const first = await countOrHalve(cell, ids.slice(0, half), since);
    return new Map([...first, ...(await countOrHalve(cell, ids.slice(half), since))]);
  }
}
