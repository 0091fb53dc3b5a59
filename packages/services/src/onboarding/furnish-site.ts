import { type TenantDb, type TenantTx, transaction } from "@omzien/db";
import { askedPurposeIds } from "@omzien/consent";
import type { Modules } from "@omzien/contracts";
import { keepTexts, textsOfToday } from "../consents/evidence/index.ts";
import { modulesTopic } from "../modules/modules-topic.ts";
import { newId } from "../new-id.ts";
import { insertStart } from "../settings/queries.ts";
import { type StarterCategory, starterCategories } from "./starter-categories.ts";
import { starterCodeOfConduct } from "./starter-code-of-conduct.ts";

export interface NewSite {
  name: string;
  slogan: string;
  introduction: string;
  phone: string;
  phoneHours: string;
  locale: "nl" | "en";
  formOfAddress: "je" | "u";
  /** A theme of packages/theme. */
  theme: Record<string, unknown>;
  categories?: readonly StarterCategory[];
  /** Which parts are on; absent: all of them. */
  modules?: Modules;
  /** From when staff need a second factor; absent: from the first day. */
  secondFactorFrom?: Date;
}

/**
 * Gives a new tenant what it needs to open: its words and house style, kinds of help and a code of conduct. What is
 * there already stays as it is, so running it again changes nothing.
 */
export async function furnishSite(db: TenantDb, site: NewSite, at: Date): Promise<void> {
  await transaction(db, async (tx) => {
    await tx.kysely
      .insertInto("site")
      .values({
        name: site.name,
        slogan: site.slogan,
        introduction: site.introduction,
        phone: site.phone,
        phone_hours: site.phoneHours,
        locale: site.locale,
        form_of_address: site.formOfAddress,
        theme: JSON.stringify(site.theme),
        updated_at: at,
      })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .execute();
    await tx.kysely
      .insertInto("code_of_conduct")
      .values({ version: 1, texts: JSON.stringify(starterCodeOfConduct), published_at: at })
      .onConflict((conflict) => conflict.column("version").doNothing())
      .execute();
    await tx.kysely
      .insertInto("second_factor_rule")
      .values({ number: 1, obliged_from: site.secondFactorFrom ?? at, set_at: at, set_by: null })
      .onConflict((conflict) => conflict.column("number").doNothing())
      .execute();
    if (site.modules) await insertStart(tx, modulesTopic.id, site.modules);
    await keepTexts(tx, textsOfToday(askedPurposeIds), at);
    await insertCategories(tx, site.categories ?? starterCategories);
  });
}

async function insertCategories(tx: TenantTx, categories: readonly StarterCategory[]): Promise<void> {
  const known = await tx.kysely.selectFrom("category").select("id").limit(1).execute();
  if (known.length > 0) return;
  for (const [position, category] of categories.entries()) {
    const parentId = newId();
    await tx.kysely
      .insertInto("category")
      .values(rowOf(category, parentId, null, position))
      .execute();
    const children = (category.children ?? []).map((child, index) => rowOf(child, newId(), parentId, index));
    if (children.length > 0) await tx.kysely.insertInto("category").values(children).execute();
  }
}

function rowOf(category: StarterCategory, id: string, parentId: string | null, position: number) {
  return {
    id,
    slug: category.slug,
    parent_id: parentId,
    names: JSON.stringify(category.names),
    hints: JSON.stringify(category.hints),
    icon: category.icon,
    weight: category.weight,
    vog_required: category.vogRequired ?? false,
    position,
  };
}
