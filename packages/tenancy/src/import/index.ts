export { type AdjacencyTolerance, adjacency, adjacencyTolerance } from "./adjacency.ts";
export type { Area, AreaPair } from "./area.ts";
export {
  type AssembledImport,
  assembleImport,
  type ImportProgress,
  type ImportRequest,
} from "./assemble-import.ts";
export { type CrossingBudget, crossesItself, segmentsCross } from "./crossings.ts";
export { type FilePosition, ImportFileError } from "./import-file-error.ts";
export type { ImportReport, ImportSource, Remark, RemarkReason } from "./import-report.ts";
export type { ImportedArea } from "./match-inhabitants.ts";
export { type Outline, outlinesOf } from "./outlines.ts";
export { type PlacedPostcode, placePostcodes, type UnplacedPostcode } from "./place-postcodes.ts";
export { isInsidePolygons } from "./point-in-polygon.ts";
export {
  type BoundingBox,
  boundingBox,
  edges,
  type Polygon,
  representativePoint,
  type Ring,
  signedArea,
} from "./polygon.ts";
export { fromRd, isInNetherlands, type RdPoint, toRd } from "./rd.ts";
export { simplifyRing } from "./simplify.ts";
export { type AreasFile, readAreas } from "./read-areas.ts";
export { type InhabitantsFile, type InhabitantsRow, readInhabitants } from "./read-inhabitants.ts";
export { type PostcodeRow, type PostcodesFile, readPostcodes } from "./read-postcodes.ts";
export { listPostcodes, type WrittenImport, writeImport } from "./write-import.ts";
