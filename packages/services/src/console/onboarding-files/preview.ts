import {
  type OnboardingMap,
  OnboardingPreview,
  type OnboardingRemark,
  OnboardingRemarks,
  type OnboardingFile,
} from "@omzien/contracts";
import { type AssembledImport, type Outline, outlinesOf } from "@omzien/tenancy/import";
import type { ConsoleContext } from "../context.ts";
import { bodiesOf, type OnboardingFileRow, previewColumn, putPreview } from "./queries.ts";
import { readFiles } from "./read-files.ts";

/** What is kept of a reading beside its map. */
const Report = OnboardingRemarks.pick({ items: true }).extend({ counts: OnboardingPreview });
type Report = ReturnType<typeof Report.parse>;

/** What of a reading is shown before the site is made; rows that were left out first. */
export function previewOf(read: AssembledImport): { report: Report; map: OnboardingMap } {
  const { counts } = read.report;
  const remarks = read.report.remarks.map(({ source, row, code, name, outcome, reason }) => ({
    source,
    row,
    code,
    name,
    outcome,
    reason,
  }));
  const isLeftOut = ({ outcome }: OnboardingRemark) => outcome === "not placed";
  const postcodes = Map.groupBy(read.postcodes, ({ areaCode }) => areaCode);
  const outlines = new Map(outlinesOf(read.areas).map(({ code, geometry }) => [code, geometry]));
  return {
    report: {
      counts: {
        areas: counts.areas,
        areasWithInhabitants: counts.areasWithInhabitants,
        inhabitants: counts.inhabitants,
        postcodesPlaced: counts.postcodesInside + counts.postcodesNearest,
        postcodesNotPlaced: counts.postcodesNotPlaced,
        rowsNotPlaced: counts.rowsNotPlaced,
        remarks: remarks.length,
      },
      items: [...remarks.filter(isLeftOut), ...remarks.filter((remark) => !isLeftOut(remark))],
    },
    map: {
      areas: read.areas.map(({ code, name, inhabitants }) => ({
        code,
        name,
        inhabitants,
        postcodes: (postcodes.get(code) ?? []).map(({ postcode }) => postcode).toSorted(),
        geometry: geometryOf(outlines.get(code)),
      })),
    },
  };
}

function geometryOf(outline: Outline["geometry"] | undefined): OnboardingMap["areas"][number]["geometry"] {
  if (!outline) return null;
  const { type, coordinates } = outline;
  return { type, coordinates: coordinates.map((rings) => rings.map((ring) => ring.map((at) => [...at]))) };
}

/** The numbers of what was sent; null before there are borders. */
export async function findPreview(
  ctx: ConsoleContext,
  row: { id: string; municipality_code: string | null; name: string },
): Promise<OnboardingPreview | null> {
  return (await reportOf(ctx, row))?.counts ?? null;
}

/** What there is to say about the rows, those that were left out first; none before there are borders. */
export async function findRemarks(
  ctx: ConsoleContext,
  row: { id: string; municipality_code: string | null; name: string },
): Promise<OnboardingRemark[]> {
  return (await reportOf(ctx, row))?.items ?? [];
}

async function reportOf(
  ctx: ConsoleContext,
  row: { id: string; municipality_code: string | null; name: string },
): Promise<Report | undefined> {
  const kept = await previewColumn(ctx.platform, row.id, "report");
  if (kept !== undefined) return Report.parse(kept);
  const files = await bodiesOf(ctx.platform, row.id);
  if (files.length === 0 || row.municipality_code === null) return undefined;
  // Sent to a version of before previews.
  const read = await readFiles(files, { code: row.municipality_code, name: row.name });
  const preview = previewOf(read);
  await putPreview(ctx.platform, { onboardingId: row.id, now: ctx.now(), ...preview });
  return preview.report;
}

export function fileShown({ kind, name, bytes, sent_at: sentAt }: OnboardingFileRow): OnboardingFile {
  return { kind, name, bytes, sentAt: sentAt.toISOString() };
}
