import { basename } from "node:path";
import { adjacency } from "./adjacency.ts";
import type { Area, AreaPair } from "./area.ts";
import { type ImportReport, type ImportSource, type Remark, sortRemarks } from "./import-report.ts";
import { type ImportedArea, matchInhabitants, shownName } from "./match-inhabitants.ts";
import { type PlacedPostcode, type PostcodePlacements, placePostcodes } from "./place-postcodes.ts";
import { isInsidePolygons } from "./point-in-polygon.ts";
import { boundingBox } from "./polygon.ts";
import { chosenByLocation, postcodeRemarks } from "./postcode-remarks.ts";
import { type AreasFile, readAreas } from "./read-areas.ts";
import { type InhabitantsRow, readInhabitants } from "./read-inhabitants.ts";
import { type PostcodeRow, readPostcodes } from "./read-postcodes.ts";
import { fileBytes, type OnBytes } from "./text-file.ts";

export type ImportRequest = {
  areasPath: string;
  inhabitantsPath?: string | undefined;
  postcodesPath?: string | undefined;
  /** `name` as the site calls it; the name in the border file counts too when postcodes are looked up. */
  municipality: { code: string; name?: string | undefined };
  /** First day the borders hold; by default the first day of the year in the border file's name. */
  validFrom?: string | undefined;
};

/** `done` and `total` are bytes of the file being read; for `adjacency` numbers of areas. */
export type ImportProgress = { step: ImportSource | "adjacency"; done: number; total: number };

/** Everything a municipality's map needs, ready to be written in one transaction. Deterministic. */
export type AssembledImport = {
  areas: ImportedArea[];
  postcodes: PlacedPostcode[];
  adjacency: AreaPair[];
  report: ImportReport;
};

type Progress = (progress: ImportProgress) => void;
type Source = ImportReport["sources"][number];
type Findings = { sources: Source[]; remarks: Remark[] };

/**
 * Reads the files of a municipality and puts them together; touches no database.
 * @throws ImportFileError when a file is broken. What merely cannot be placed is in `report.remarks`.
 */
export async function assembleImport(
  request: ImportRequest,
  onProgress: Progress = () => undefined,
): Promise<AssembledImport> {
  const findings: Findings = { sources: [], remarks: [] };
  const file = await areasStep(request, onProgress, findings);
  const rowByArea = await inhabitantsStep(request, file.areas, onProgress, findings);
  const placements = await postcodesStep(request, file, onProgress, findings);
  onProgress({ step: "adjacency", done: 0, total: file.areas.length });
  const pairs = adjacency(file.areas);
  findings.remarks.push(...withoutNeighbours(file.areas, pairs));
  onProgress({ step: "adjacency", done: file.areas.length, total: file.areas.length });
  const areas = importedAreas(request, file.areas, rowByArea, findings);
  const name = request.municipality.name ?? file.municipalityName ?? request.municipality.code;
  const municipality = { code: request.municipality.code, name };
  const report = reportOf(municipality, findings, areas, placements, pairs);
  return { areas, postcodes: placements.placed, adjacency: pairs, report };
}

async function areasStep(
  request: ImportRequest,
  onProgress: Progress,
  findings: Findings,
): Promise<AreasFile> {
  const { areasPath, municipality } = request;
  const onBytes = bytesOf("areas", onProgress);
  const file = await readAreas(areasPath, { municipalityCode: municipality.code, onBytes });
  findings.remarks.push(...file.remarks);
  findings.sources.push(await sourceOf("areas", areasPath, file.featureCount, file.areas.length));
  return file;
}

async function inhabitantsStep(
  request: ImportRequest,
  areas: readonly Area[],
  onProgress: Progress,
  findings: Findings,
): Promise<Map<string, InhabitantsRow>> {
  const { inhabitantsPath: path, municipality } = request;
  if (path === undefined) return new Map();
  const onBytes = bytesOf("inhabitants", onProgress);
  const { rows, rowCount } = await readInhabitants(path, { municipalityCode: municipality.code, onBytes });
  const { rowByArea, remarks } = matchInhabitants(areas, rows);
  if (rows.length === 0) findings.remarks.push(noRows(municipality));
  findings.remarks.push(...remarks);
  findings.sources.push(await sourceOf("inhabitants", path, rowCount, rowByArea.size));
  return rowByArea;
}

async function postcodesStep(
  request: ImportRequest,
  file: AreasFile,
  onProgress: Progress,
  findings: Findings,
): Promise<PostcodePlacements> {
  const { postcodesPath: path, municipality } = request;
  if (path === undefined) return { placed: [], unplaced: [] };
  const names = [...new Set([municipality.name, file.municipalityName])].filter((name) => name !== undefined);
  const box = boundingBox(file.areas.flatMap((area) => area.polygons));
  const onBytes = bytesOf("postcodes", onProgress);
  const read = await readPostcodes(path, { municipalityNames: names, box, onBytes });
  const rows = read.postcodes.length > 0 ? read.postcodes : insideAreas(read.inBox, file.areas);
  if (read.postcodes.length === 0) findings.remarks.push(chosenByLocation(names, rows));
  const placements = placePostcodes(rows, file.areas);
  findings.remarks.push(...postcodeRemarks(rows, placements, file.areas));
  findings.sources.push(await sourceOf("postcodes", path, read.rowCount, placements.placed.length));
  return placements;
}

// Municipalities merge and are renamed; then the file's names are no help but its locations are.
function insideAreas(rows: readonly PostcodeRow[], areas: readonly Area[]): PostcodeRow[] {
  return rows.filter(
    ({ point }) => point !== null && areas.some((area) => isInsidePolygons(point, area.polygons)),
  );
}

function bytesOf(step: ImportSource, onProgress: Progress): OnBytes {
  return (done, total) => onProgress({ step, done, total });
}

async function sourceOf(source: ImportSource, path: string, rows: number, rowsUsed: number): Promise<Source> {
  return { source, file: basename(path), bytes: await fileBytes(path), rows, rowsUsed };
}

function noRows(municipality: ImportRequest["municipality"]): Remark {
  const why = `The key figures have no row of ${municipality.code}; no inhabitants are known.`;
  const name = municipality.name ?? municipality.code;
  const reason = "no_rows_for_municipality";
  return { source: "inhabitants", row: null, code: municipality.code, name, outcome: "note", reason, why };
}

function withoutNeighbours(areas: readonly Area[], pairs: readonly AreaPair[]): Remark[] {
  const withNeighbour = new Set(pairs.flat());
  const why =
    "No other neighbourhood of the municipality comes near it, so it has no adjoining neighbourhood.";
  return areas
    .filter((area) => !withNeighbour.has(area.code))
    .map(({ code, name }): Remark => {
      const reason = "area_without_neighbours";
      return { source: "areas", row: null, code, name, outcome: "note", reason, why };
    });
}

function importedAreas(
  request: ImportRequest,
  areas: readonly Area[],
  rowByArea: ReadonlyMap<string, InhabitantsRow>,
  findings: Findings,
): ImportedArea[] {
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(basename(request.areasPath))?.[0];
  const validFrom = request.validFrom ?? (year === undefined ? undefined : `${year}-01-01`);
  if (validFrom === undefined) findings.remarks.push(yearUnknown(request));
  const source = findings.sources
    .filter(({ source: kind }) => kind !== "postcodes")
    .map(({ file }) => file)
    .join(", ");
  return areas.map((area) => {
    const row = rowByArea.get(area.code);
    const [inhabitants, inhabitants65Plus] = [row?.inhabitants ?? null, row?.inhabitants65Plus ?? null];
    const name = shownName(area, row);
    return { ...area, name, inhabitants, inhabitants65Plus, source, validFrom: validFrom ?? "2000-01-01" };
  });
}

function yearUnknown(request: ImportRequest): Remark {
  const why = "The name of the border file holds no year; the borders are recorded as valid from 2000-01-01.";
  const name = basename(request.areasPath);
  return { source: "areas", row: null, code: "", name, outcome: "note", reason: "border_year_unknown", why };
}

function reportOf(
  municipality: ImportReport["municipality"],
  findings: Findings,
  areas: readonly ImportedArea[],
  placements: PostcodePlacements,
  pairs: readonly AreaPair[],
): ImportReport {
  const counted = areas.filter((area) => area.inhabitants !== null);
  const inside = placements.placed.filter((placed) => placed.placement === "inside").length;
  return {
    municipality,
    sources: findings.sources,
    counts: {
      areas: areas.length,
      areasWithInhabitants: counted.length,
      inhabitants: counted.reduce((people, area) => people + (area.inhabitants ?? 0), 0),
      adjoiningPairs: pairs.length,
      postcodesInside: inside,
      postcodesNearest: placements.placed.length - inside,
      postcodesNotPlaced: placements.unplaced.length,
      rowsNotPlaced: findings.remarks.filter((remark) => remark.outcome === "not placed").length,
    },
    remarks: sortRemarks(findings.remarks),
  };
}
