import { setTimeout as sleep } from "node:timers/promises";
import type { ListedMunicipality, MunicipalityFigures } from "@omzien/contracts";
import type { TenantId } from "@omzien/db";
import { lastBackups, type ListedTenant } from "@omzien/tenancy";
import { StorageUnavailableError } from "../../errors.ts";
import type { ConsoleContext } from "../context.ts";
import { keeper } from "./keeper.ts";
import { measureCell } from "./measure-cell.ts";
import type { CountedTenant } from "./queries.ts";

/** Behind a number of people that is shown stand at least so many. */
const smallestGroup = 5;
const keepMs = 60_000;
/** A page does not wait longer for a cell; what comes later is there for the next look. */
const patienceMs = 3_000;

/** The version of the tables that has every column that is counted. */
const firstCountable = 9;

type Shown = Pick<ListedMunicipality, "figures" | "fileBytes" | "lastBackupAt">;
type Sizes = ReadonlyMap<string, number> | undefined;
type Counted = ReadonlyMap<TenantId, CountedTenant>;
const counts = keeper<Counted>(keepMs);
const sizes = keeper<Sizes>(keepMs);

/**
 * How each municipality is doing, in numbers; at most a minute old. What cannot be known now is null: a cell or a store
 * that does not answer within three seconds holds up nobody else's.
 *
 * @param tenants all of the installation: a cell is asked about all of its tenants at once.
 */
export async function figuresOf(
  ctx: ConsoleContext,
  tenants: readonly ListedTenant[],
): Promise<(tenantId: TenantId) => Shown> {
  const cells = [...Map.groupBy(tenants.filter(hasTables), ({ cellAddress }) => cellAddress)];
  const [backups, bytes, ...counted] = await Promise.all([
    lastBackups(ctx.platform),
    inTime(sizes(ctx, "files", "", () => sizesOf(ctx))),
    ...cells.map(([address, living]) => inTime(countsOf(ctx, address, living))),
  ]);
  return (id) => ({
    figures: shown(counted.find((cell) => cell?.has(id))?.get(id)),
    fileBytes: bytes === undefined ? null : (bytes.get(id) ?? 0),
    lastBackupAt: backups.get(id)?.toISOString() ?? null,
  });
}

/** With another tenant in the cell all are counted anew: a new one has its numbers at once. */
function countsOf(
  ctx: ConsoleContext,
  address: string | null,
  living: readonly ListedTenant[],
): Promise<Counted> {
  const ids = living.map(({ id }) => id);
  const count = () => measureCell(ctx.platform.at(address), ids, ctx.now());
  return counts(ctx, address ?? "", ids.join(" "), count);
}

async function sizesOf(ctx: ConsoleContext): Promise<Sizes> {
  try {
    return await ctx.fileBytes();
  } catch (error) {
    if (error instanceof StorageUnavailableError) return undefined;
    throw error;
  }
}

function hasTables({ schemaVersion }: ListedTenant): boolean {
  return schemaVersion >= firstCountable;
}

function shown(counted: CountedTenant | undefined): MunicipalityFigures | null {
  if (counted === undefined) return null;
  const { peopleActive: people } = counted;
  return { ...counted, peopleActive: people > 0 && people < smallestGroup ? null : people };
}

async function inTime<Value>(reading: Promise<Value>): Promise<Value | undefined> {
  const done = new AbortController();
  try {
    return await Promise.race([reading, sleep(patienceMs, undefined, { signal: done.signal, ref: false })]);
  } finally {
    done.abort();
  }
}
