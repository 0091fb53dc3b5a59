import { notPersonal, present, type Projected, projectedList } from "@omzien/consent";
import type { MunicipalityPackage } from "@omzien/contracts";
import type { ServiceContext } from "../context.ts";
import { administratorName } from "../disclosure-settings/present.ts";
import type { DownloadRow, PackageRow } from "./queries.ts";
import { expiryOf, stateOf } from "./terms.ts";

/** One package, for an administrator: what it is, and who had to do with it. */
export function presentPackage(
  ctx: ServiceContext,
  row: PackageRow,
  downloads: readonly DownloadRow[],
): Projected<MunicipalityPackage> {
  const askedBy = whoOf(ctx, { ...row, personId: row.asked_by, platform: row.asked_by_platform });
  const taken = projectedList(downloads.map((download) => presentDownload(ctx, download)));
  return present(
    {
      id: row.id,
      state: stateOf(row, ctx.now()),
      askedAt: row.asked_at.toISOString(),
      tablesDone: row.tables_done,
      ready: readyOf(row),
    },
    { askedBy, downloads: taken },
    (parts, given) => ({ ...given, askedBy: parts.askedBy, downloads: [...parts.downloads] }),
  );
}

/** What there is to know of one that is ready. */
export function readyOf(row: PackageRow): MunicipalityPackage["ready"] {
  if (row.ready_at === null) return null;
  return {
    at: row.ready_at.toISOString(),
    expiresAt: expiryOf(row.ready_at).toISOString(),
    bytes: row.bytes ?? 0,
    rows: row.row_count ?? 0,
    files: row.file_count ?? 0,
  };
}

function presentDownload(
  ctx: ServiceContext,
  row: DownloadRow,
): Projected<MunicipalityPackage["downloads"][number]> {
  const by = whoOf(ctx, { ...row, personId: row.downloaded_by, platform: row.downloaded_by_platform });
  return present({ at: row.downloaded_at.toISOString() }, { by }, (parts, given) => ({ ...given, ...parts }));
}

interface WhoRow extends Pick<PackageRow, "first_name" | "erased_at"> {
  personId: string | null;
  platform: string | null;
}

/** Who is of the platform is there for their work, and shown by the address that they work under. */
function whoOf(
  ctx: ServiceContext,
  { personId, platform, first_name: firstName, erased_at: erasedAt }: WhoRow,
): Projected<{ name: string; isPlatform: boolean }> {
  if (personId === null) return notPersonal({ name: platform ?? "", isPlatform: true });
  const name = administratorName(ctx, { id: personId, firstName, erasedAt });
  return present({ isPlatform: false }, { name }, (parts, facts) => ({ ...facts, ...parts.name }));
}
