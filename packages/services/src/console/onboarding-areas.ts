import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AreasReport, Onboarding } from "@omzien/contracts";
import { type AssembledImport, assembleImport, ImportFileError } from "@omzien/tenancy/import";
import { InvalidInputError } from "../errors.ts";
import { recordOwnAct } from "./acts.ts";
import { type ConsoleVerb, platformAdministratorOf } from "./context.ts";
import { keepAreas } from "./onboarding-queries.ts";
import { onboardingShown } from "./onboarding-row.ts";
import { findChangeable, takeBack } from "./onboardings.ts";

const mostRemarks = 200;

/**
 * Reads a GeoJSON file with neighbourhoods and keeps it until the site is made, with a report of what did not fit.
 *
 * @throws InvalidInputError at /file: `code_first` before the municipality's code is known, `unreadable` with the
 * place and the reason in its detail, `no_areas` when no row is of this municipality.
 * @throws NotFoundError, UnauthenticatedError, ConflictError `conflict` while its site is being made.
 */
export async function keepOnboardingAreas({
  ctx,
  input: { id, name, text },
}: ConsoleVerb<{ id: string; name: string; text: string }>): Promise<Onboarding> {
  platformAdministratorOf(ctx);
  const before = await findChangeable(ctx, id);
  const { municipality_code: code, name: municipality } = before;
  if (code === null) throw fault("code_first");
  const { report, areas } = await readAreasText({ text, name, municipality: { code, name: municipality } });
  if (areas.length === 0) throw fault("no_areas");
  const kept: AreasReport = {
    areas: report.counts.areas,
    rowsNotPlaced: report.counts.rowsNotPlaced,
    remarks: report.remarks.slice(0, mostRemarks).map(({ row, code: of, name: called, outcome, reason }) => ({
      row,
      code: of,
      name: called,
      outcome,
      reason,
    })),
  };
  await takeBack(ctx, before);
  const areasKept = { areas: text, areas_name: name, areas_report: JSON.stringify(kept) };
  const row = await keepAreas(ctx.platform, id, areasKept);
  await recordOwnAct(ctx, { action: "onboarding.changed", detail: row.name });
  return onboardingShown(ctx, row);
}

/** The neighbourhoods in a text. @throws InvalidInputError `unreadable` at /file */
export async function readAreasText({
  text,
  name,
  municipality,
}: {
  text: string;
  name: string;
  municipality: { code: string; name: string };
}): Promise<AssembledImport> {
  const folder = await mkdtemp(join(tmpdir(), "omzien-areas-"));
  // Its year counts; nothing else of a name that a browser sent does.
  const areasPath = join(folder, `${name.replaceAll(/[^a-zA-Z0-9_-]+/g, "-").slice(0, 80)}.geojson`);
  try {
    await writeFile(areasPath, text);
    return await assembleImport({ areasPath, municipality });
  } catch (error) {
    if (error instanceof ImportFileError) throw fault("unreadable");
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function fault(code: string): InvalidInputError {
  return new InvalidInputError([{ pointer: "/file", code }]);
}
