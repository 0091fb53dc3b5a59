import { type AreaChangeTable, type TenantTx, transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { administratorOf, type ServiceContext } from "../context.ts";
import { ChangedError } from "../errors.ts";
import { newId } from "../new-id.ts";
import { lockSite } from "../site/queries.ts";
import type { Version } from "./map-items.ts";
import { insertChange, insertVersions, keepStart, lastNumber } from "./queries.ts";

export interface Change {
  kind: AreaChangeTable["kind"];
  about: string;
  startsOn: string;
  undoes?: number;
  versions: readonly Omit<Version, "change">[];
}

/** Holds the map for one administrator. @throws ChangedError when somebody else was first. */
export async function lockMap(tx: TenantTx, basedOn: string | undefined): Promise<void> {
  await lockSite(tx);
  if (basedOn !== undefined && String(await lastNumber(tx)) !== basedOn) throw new ChangedError();
}

/** Writes a change down with what it makes of each item. @returns its number. */
export async function writeChange(tx: TenantTx, ctx: ServiceContext, change: Change): Promise<number> {
  const { personId } = administratorOf(ctx);
  const number = (await lastNumber(tx)) + 1;
  await keepStart(tx);
  await insertChange(tx, {
    number,
    id: newId(),
    kind: change.kind,
    about: change.about.slice(0, 400),
    starts_on: change.startsOn,
    undoes: change.undoes ?? null,
    changed_by: personId,
    changed_at: ctx.now(),
  });
  await insertVersions(
    tx,
    change.versions.map((version) => ({ ...version, change: number })),
  );
  await recordAudit(tx, ctx, {
    action: `area_map.${change.kind}`,
    facts: { change: number, items: change.versions.length },
  });
  return number;
}

/** Carries a result out of a transaction that is to leave nothing behind. */
class NothingKept<Result> extends Error {
  readonly result: Result;
  constructor(result: Result) {
    super("nothing is kept of this");
    this.name = "NothingKept";
    this.result = result;
  }
}

/** Does it for real and takes all of it back: so what is foretold is what will happen. */
export async function tryOut<Result>(
  ctx: ServiceContext,
  work: (tx: TenantTx) => Promise<Result>,
): Promise<Result> {
  let tried: NothingKept<Result> | undefined;
  try {
    return await transaction(ctx.db, async (tx) => {
      tried = new NothingKept(await work(tx));
      throw tried;
    });
  } catch (error) {
    if (tried !== undefined && error === tried) return tried.result;
    throw error;
  }
}
