import { present, type Projected, projectedList } from "@omzien/consent";
import type { SettingPublication, SettingState, SettingVersion, SettingVersions } from "@omzien/contracts";
import type { ServiceContext } from "../context.ts";
import { administratorName } from "../disclosure-settings/present.ts";
import type { PublicationRow, VersionRow } from "./queries.ts";
import { type SettingRows, settingsOf } from "./setting-rows.ts";

/** What the administrator works with: what holds, and what was written. */
export function presentState<Settings>(
  ctx: ServiceContext,
  rows: SettingRows<Settings>,
): Projected<SettingState<Settings>> {
  return present(
    { version: rows.tag },
    {
      published: presentVersion(ctx, rows, rows.published),
      draft: rows.draft ? presentVersion(ctx, rows, rows.draft) : null,
    },
    (parts, given) => ({ ...given, ...parts }),
  );
}

/** Versions newest first; the last page ends with how the site was made. */
export function presentVersions<Settings>(
  ctx: ServiceContext,
  rows: SettingRows<Settings>,
  { versions, hasOlder }: { versions: readonly VersionRow[]; hasOlder: boolean },
): Projected<SettingVersions<Settings>> {
  const shown = hasOlder ? versions : [...versions, undefined];
  const all = projectedList(shown.map((row) => presentVersion(ctx, rows, row)));
  return present({ hasOlder }, { versions: all }, (parts, given) => ({
    ...given,
    versions: [...parts.versions],
  }));
}

/** @param row undefined: number 0, which nobody of the municipality wrote. */
function presentVersion<Settings>(
  ctx: ServiceContext,
  rows: SettingRows<Settings>,
  row: VersionRow | undefined,
): Projected<SettingVersion<Settings>> {
  const number = row?.number ?? 0;
  const own = rows.publications
    .filter(({ version }) => (version ?? 0) === number)
    .map((each) => presentPublication(ctx, each));
  const facts = {
    number,
    settings: settingsOf(rows, row),
    note: row?.note ?? "",
    writtenAt: row?.written_at.toISOString() ?? null,
  };
  return present(
    facts,
    { writtenBy: row ? writerOf(ctx, row) : null, publications: projectedList(own) },
    (parts, given) => ({
      ...given,
      writtenBy: parts.writtenBy,
      publications: [...parts.publications],
    }),
  );
}

function writerOf(ctx: ServiceContext, row: VersionRow): Projected<{ name: string }> {
  return administratorName(ctx, {
    id: row.written_by,
    firstName: row.writer_first_name,
    erasedAt: row.writer_erased_at,
  });
}

function presentPublication(ctx: ServiceContext, row: PublicationRow): Projected<SettingPublication> {
  const publishedBy = administratorName(ctx, {
    id: row.published_by,
    firstName: row.publisher_first_name,
    erasedAt: row.publisher_erased_at,
  });
  const facts = { id: row.id, publishedAt: row.published_at.toISOString() };
  return present(facts, { publishedBy }, (parts, given) => ({ ...given, ...parts }));
}
