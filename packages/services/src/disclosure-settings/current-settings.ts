import { narrowingsOf, tenantRulesOf } from "@omzien/consent";
import type { TenantExecutor } from "@omzien/db";
import {
  findVersion,
  newestPublication,
  newestVersions,
  type PublicationRow,
  type VersionRow,
} from "./queries.ts";

export interface CurrentSettings {
  /** Changes with every version and every publication. */
  version: string;
  newest: VersionRow | undefined;
  published: VersionRow | undefined;
  publication: PublicationRow | undefined;
  /** Newer than what is published, and different from it. */
  draft: VersionRow | undefined;
}

/** How the settings stand. In a transaction that holds the site's row nobody can change them meanwhile. */
export async function currentSettings(db: TenantExecutor): Promise<CurrentSettings> {
  const publication = await newestPublication(db);
  const [newest] = await newestVersions(db, 1);
  const published = publication && (await findVersion(db, publication.version));
  const isDraft = newest !== undefined && newest.number !== published?.number && !isSame(newest, published);
  return {
    version: `${newest?.number ?? 0}.${publication?.number ?? 0}`,
    newest,
    published,
    publication,
    draft: isDraft ? newest : undefined,
  };
}

/** A draft that was made equal to what holds is none: that is how one is thrown away. */
function isSame(draft: VersionRow, published: VersionRow | undefined): boolean {
  return wordsOf(draft.settings) === wordsOf(published?.settings ?? null);
}

function wordsOf(stored: unknown): string {
  const { unreadable } = tenantRulesOf(stored);
  if (unreadable > 0) return JSON.stringify(stored);
  const lines = narrowingsOf(stored).map(({ relation, group, when, effect }) =>
    [relation, group, when, effect].join(" "),
  );
  return lines.toSorted().join("\n");
}
