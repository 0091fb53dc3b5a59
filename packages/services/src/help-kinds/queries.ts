import type { HelpKind } from "@omzien/contracts";
import type { TenantExecutor, TenantTx } from "@omzien/db";

/** Every kind of help, hidden ones too, in the order of the site. */
export function kindRows(db: TenantExecutor) {
  return db.kysely
    .selectFrom("category")
    .select(["id", "slug", "parent_id", "names", "hints", "icon", "weight", "vog_required", "hidden"])
    .orderBy("position")
    .orderBy("slug")
    .execute();
}
export type KindRow = Awaited<ReturnType<typeof kindRows>>[number];

/** One kind with its place. */
export interface PlacedKind extends Omit<HelpKind, "id"> {
  id: string;
  parentId: string | null;
  position: number;
}

export async function updateKind(tx: TenantTx, kind: PlacedKind): Promise<void> {
  await tx.kysely
    .updateTable("category")
    .set({
      names: JSON.stringify(kind.name),
      hints: JSON.stringify(kind.hint),
      weight: kind.weight,
      vog_required: kind.vogRequired,
      hidden: kind.hidden,
      position: kind.position,
    })
    .where("id", "=", kind.id)
    .execute();
}

export async function insertKind(
  tx: TenantTx,
  kind: PlacedKind,
  { slug, icon }: { slug: string; icon: string },
): Promise<void> {
  await tx.kysely
    .insertInto("category")
    .values({
      id: kind.id,
      slug,
      icon,
      parent_id: kind.parentId,
      names: JSON.stringify(kind.name),
      hints: JSON.stringify(kind.hint),
      weight: kind.weight,
      vog_required: kind.vogRequired,
      hidden: kind.hidden,
      position: kind.position,
    })
    .execute();
}

/** What a version does not name was made later: it is not to be chosen while that version holds. */
export async function hideOthers(tx: TenantTx, named: readonly string[]): Promise<void> {
  await tx.kysely.updateTable("category").set({ hidden: true }).where("id", "not in", named).execute();
}
