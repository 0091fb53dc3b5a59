import { present, type Projected, projectedList } from "@omzien/consent";
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
  const askedBy = nameOf(ctx, row.asked_by, row);
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

function readyOf(row: PackageRow): MunicipalityPackage["ready"] {
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
  const by = nameOf(ctx, row.downloaded_by, row);
  return present({ at: row.downloaded_at.toISOString() }, { by }, (parts, given) => ({ ...given, ...parts }));
}

function nameOf(
  ctx: ServiceContext,
  id: string,
  { first_name: firstName, erased_at: erasedAt }: Pick<PackageRow, "first_name" | "erased_at">,
): Projected<{ name: string }> {
  return administratorName(ctx, { id, firstName, erasedAt });
}
