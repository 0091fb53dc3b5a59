import { plainWords, SiteWords } from "@omzien/contracts";
import type { TenantExecutor } from "@omzien/db";
import { siteRow } from "../site/queries.ts";
import { currentSettings, type Topic } from "../settings/topic.ts";

export const siteWordsTopic: Topic<SiteWords> = {
  id: "site-words",
  schema: SiteWords,
  first: async (db) => {
    const row = await siteRow(db);
    return SiteWords.parse({
      name: row.name,
      slogan: row.slogan,
      introduction: row.introduction,
      phone: row.phone,
      phoneHours: row.phone_hours,
      locale: row.locale,
      words: plainWords,
    });
  },
};

/** What the site is called now. */
export async function siteName(db: TenantExecutor): Promise<string> {
  return (await currentSettings(db, siteWordsTopic)).name;
}
