import type { TenantExecutor } from "@omzien/db";
import {
  allPublications,
  findVersion,
  newestVersions,
  type PublicationRow,
  type VersionRow,
} from "./queries.ts";
import { readSettings, startOf, type Topic } from "./topic.ts";

export interface SettingRows<Settings> {
  topic: Topic<Settings>;
  /** Changes with every version and every publication. */
  tag: string;
  first: Settings;
  /** Undefined: nobody wrote one yet. */
  newest: VersionRow | undefined;
  /** Newest first. */
  publications: readonly PublicationRow[];
  /** 0 is how the site was made. */
  publishedNumber: number;
  /** What holds; undefined: how the site was made. */
  published: VersionRow | undefined;
  /** The newest version, when it was never published. */
  draft: VersionRow | undefined;
}

/** How a topic stands. In a transaction that holds the site's row nobody can change it meanwhile. */
export async function settingRows<Settings>(
  db: TenantExecutor,
  topic: Topic<Settings>,
): Promise<SettingRows<Settings>> {
  const [first, [newest], publications] = await Promise.all([
    startOf(db, topic),
    newestVersions(db, topic.id, { limit: 1 }),
    allPublications(db, topic.id),
  ]);
  const publishedNumber = publications[0]?.version ?? 0;
  const isUsed = publications.some(({ version }) => version === newest?.number);
  return {
    topic,
    tag: `${newest?.number ?? 0}.${publications.length}`,
    first,
    newest,
    publications,
    publishedNumber,
    published: publishedNumber === 0 ? undefined : await findVersion(db, topic.id, publishedNumber),
    draft: isUsed ? undefined : newest,
  };
}

/** What a version says; undefined, and what cannot be read any more: how the site was made. */
export function settingsOf<Settings>(
  { topic, first }: SettingRows<Settings>,
  row: VersionRow | undefined,
): Settings {
  return (row && readSettings(topic, row.settings)) ?? first;
}
