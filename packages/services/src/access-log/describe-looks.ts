import type { Look } from "@omzien/contracts";
import type { TenantExecutor } from "@omzien/db";
import { loadTranslator } from "@omzien/i18n/server";
import { memberOf, type ServiceContext } from "../context.ts";
import { isoInstant } from "../iso-instant.ts";
import { type Side, sideOf } from "../matches/policy.ts";
import { lookAt, nameOfSide } from "../matches/present.ts";
import { findMatch } from "../matches/queries.ts";
import { consentsOfSides } from "../matches/read-match.ts";
import type { LookRow } from "./queries.ts";

type Words = ReturnType<typeof loadTranslator>;

/**
 * Looks at the actor in plain words. Who works at the desk is named; a neighbour only as far as the actor may know
 * them at this moment: a neighbour whom the site keeps apart, or whom it only asked, is "a neighbour".
 */
export async function describeLooks(
  db: TenantExecutor,
  ctx: ServiceContext,
  rows: readonly LookRow[],
): Promise<Look[]> {
  const words = loadTranslator(ctx.language);
  const neighbours = await neighboursOf(db, ctx, rows);
  return rows.map((row) => ({
    id: row.id,
    at: isoInstant(row.at),
    by: whoLooked(row, words, neighbours.get(row.record_id ?? "")),
    what: whatWasSeen(row, words),
    why: whyLooked(row, words),
  }));
}

const deskKinds: readonly LookRow["viewer_kind"][] = ["coordinator", "broker"];

function whoLooked(row: LookRow, { t, find }: Words, neighbour: string | undefined): string {
  if (row.viewer_kind === "system") return t("my-data.look.by.system");
  if (row.viewer_kind === "representative") {
    const { viewer_first_name: name, viewer_erased_at: gone } = row;
    return name && !gone
      ? t("my-data.look.by.representative", { name })
      : t("my-data.look.by.somebody-for-you");
  }
  if (row.viewer_kind === "officer") return t("my-data.look.by.officer");
  if (row.viewer_kind === "administrator") return t("my-data.look.by.administrator");
  if (!deskKinds.includes(row.viewer_kind)) return neighbour || t("my-data.look.by.neighbour");
  if (!row.viewer_first_name || row.viewer_erased_at) return t("my-data.look.by.desk");
  return find(`my-data.look.by.${row.viewer_kind}`, { name: row.viewer_first_name });
}

/** The author of a note is not the reader's own data, and so no part of what was seen of them. */
function whatWasSeen(row: LookRow, { t, find }: Words): string[] {
  const fields = row.fields.filter((field) => !field.endsWith(".author"));
  return [
    ...new Set(
      fields.map((field) => find(`my-data.look.what.${groupOf(field)}`, {}, t("my-data.look.what.other"))),
    ),
  ];
}

/** Who may choose for somebody sees requests and answers as a whole. */
function groupOf(field: string): string {
  if (field.startsWith("consent.")) return "consent";
  return field.startsWith("request.") && field !== "request.healthNeeds" ? "request" : field;
}

function whyLooked(row: LookRow, { t, find }: Words): string {
  const reason = row.reason === "match" && !deskKinds.includes(row.viewer_kind) ? "shared" : row.reason;
  return find(`my-data.look.why.${reason ?? "other"}`, {}, t("my-data.look.why.other"));
}

/** Names by match, as the policy shows them to the actor now; empty for whom it hides. */
async function neighboursOf(
  db: TenantExecutor,
  ctx: ServiceContext,
  rows: readonly LookRow[],
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const row of rows) {
    const { record_id: matchId } = row;
    if (row.record_kind !== "match" || matchId === null || names.has(matchId)) continue;
    if (deskKinds.includes(row.viewer_kind)) continue;
    const match = await findMatch(ctx, db, matchId, memberOf(ctx).personId);
    const side = match && sideOf(ctx, match);
    if (!match || !side) continue;
    const other: Side = side === "asker" ? "helper" : "asker";
    const look = lookAt(ctx, match, other, await consentsOfSides(ctx, db, [match]));
    names.set(matchId, nameOfSide(ctx, match, other, look).name);
  }
  return names;
}
