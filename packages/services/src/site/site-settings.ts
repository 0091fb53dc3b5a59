import type { FormOfAddress, Locale } from "@omzien/contracts";
import { defineQuery, type TenantDb } from "@omzien/db";

/** How the site looks and speaks; needed for every page and every mail. */
export interface SiteSettings {
  name: string;
  slogan: string;
  introduction: string;
  phone: string;
  phoneHours: string;
  locale: Locale;
  formOfAddress: FormOfAddress;
  /** Unchecked data; packages/theme parses it. */
  theme: Record<string, unknown>;
}

const keepMs = 15_000;
const kept = new WeakMap<TenantDb, { at: number; settings: Promise<SiteSettings> }>();

const settingsRow = defineQuery<Record<never, never>>()((db) =>
  db
    .selectFrom("site")
    .select(["name", "slogan", "introduction", "phone", "phone_hours", "locale", "form_of_address", "theme"])
    .where("id", "=", 1),
);

/** The settings of a tenant, at most fifteen seconds old. */
export function siteSettings(db: TenantDb): Promise<SiteSettings> {
  const now = Date.now();
  const known = kept.get(db);
  if (known && now - known.at < keepMs) return known.settings;
  const settings = readSettings(db);
  kept.set(db, { at: now, settings });
  // A failure is not kept: the next request asks again.
  settings.catch(() => kept.delete(db));
  return settings;
}

async function readSettings(db: TenantDb): Promise<SiteSettings> {
  const row = await db.one(settingsRow, {});
  return {
    name: row.name,
    slogan: row.slogan,
    introduction: row.introduction,
    phone: row.phone,
    phoneHours: row.phone_hours,
    locale: row.locale,
    formOfAddress: row.form_of_address,
    theme: row.theme,
  };
}
