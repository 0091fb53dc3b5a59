import type { TenantExecutor } from "@omzien/db";
import { isPlanned } from "./current-house-style.ts";
import {
  allPublications,
  firstStyle,
  newestVersions,
  type PublicationRow,
  type VersionRow,
} from "./queries.ts";

/** Versions that are shown and can be gone back to. */
export const shownVersions = 200;

export interface HouseStyleState {
  /** Changes with every version, publication and cancellation. */
  tag: string;
  first: Awaited<ReturnType<typeof firstStyle>>;
  /** Newest first. */
  versions: readonly VersionRow[];
  /** Newest first. */
  publications: readonly PublicationRow[];
  /** Of the version that holds; 0 is how the site looked when it was made. */
  publishedNumber: number;
  /** The newest version, when it was never published. */
  draft: VersionRow | undefined;
  /** Soonest first. */
  planned: readonly PublicationRow[];
}

/** How the house style stands. In a transaction that holds the site's row nobody can change it meanwhile. */
export async function houseStyleState(db: TenantExecutor, now: Date): Promise<HouseStyleState> {
  const [first, versions, publications] = await Promise.all([
    firstStyle(db),
    newestVersions(db, shownVersions),
    allPublications(db),
  ]);
  const cancelled = publications.filter(({ cancelled_at: at }) => at !== null);
  const inEffect = publications
    .filter((row) => row.cancelled_at === null && row.takes_effect_at <= now)
    .toSorted((a, b) => b.takes_effect_at.getTime() - a.takes_effect_at.getTime() || b.number - a.number);
  const [newest] = versions;
  const isUsed = publications.some(({ version }) => version === newest?.number);
  return {
    tag: `${newest?.number ?? 0}.${publications.length}.${cancelled.length}`,
    first,
    versions,
    publications,
    publishedNumber: inEffect[0]?.version ?? 0,
    draft: isUsed ? undefined : newest,
    planned: publications
      .filter((row) => isPlanned(row, now))
      .toSorted((a, b) => a.takes_effect_at.getTime() - b.takes_effect_at.getTime()),
  };
}
