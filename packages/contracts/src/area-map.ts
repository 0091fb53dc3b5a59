import { z } from "zod";
import { freeText } from "./free-text/free-text.ts";
import { Id, Instant, PlainDate } from "./ids.ts";

/** Most corners of one drawn area or barrier. */
export const maxDrawnCorners = 4_000;
/** Most bytes of a file with areas. */
export const maxAreaFileBytes = 20_000_000;

const Position = z.tuple([z.number(), z.number()]).meta({ description: "Longitude, latitude (WGS84)." });
const Ring = z.array(Position);

/** As GeoJSON (RFC 7946). */
export const AreaGeometry = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("Polygon"), coordinates: z.array(Ring) }),
  z.strictObject({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(Ring)) }),
]);
export type AreaGeometry = z.infer<typeof AreaGeometry>;
export const BarrierGeometry = z.strictObject({
  type: z.literal("LineString"),
  coordinates: z.array(Position),
});
export type BarrierGeometry = z.infer<typeof BarrierGeometry>;
const MapGeometry = z.union([AreaGeometry, BarrierGeometry]);

export const AreaItemKind = z.enum(["neighbourhood", "project", "twin", "barrier"]);
export type AreaItemKind = z.infer<typeof AreaItemKind>;

export const AreaItem = z
  .object({
    id: Id,
    kind: AreaItemKind,
    name: z.string().meta({ description: "Of twins: empty, see areaIds." }),
    areaIds: z
      .array(Id)
      .meta({ description: "Twins: the two. A project of neighbourhoods: which. Else empty." }),
    geometry: MapGeometry.nullable(),
    startsOn: PlainDate.meta({ description: "First day of this version." }),
    endsOn: PlainDate.nullable().meta({ description: "Last day, when an end is planned." }),
    isPlanned: z.boolean().meta({ description: "It does not hold yet on the day asked for." }),
    people: z.int().meta({ description: "People who live there today." }),
    requests: z.int().meta({ description: "Requests there that are not closed." }),
  })
  .meta({ id: "AreaItem" });
export type AreaItem = z.infer<typeof AreaItem>;

export const AreaChangeKind = z.enum([
  "added",
  "renamed",
  "redrawn",
  "ended",
  "twinned",
  "imported",
  "undone",
]);
export type AreaChangeKind = z.infer<typeof AreaChangeKind>;

export const AreaMap = z
  .object({
    version: z.string(),
    on: PlainDate,
    today: PlainDate,
    items: z.array(AreaItem),
    separated: z
      .array(z.tuple([Id, Id]))
      .meta({ description: "Neighbourhoods side by side that do not adjoin because of a barrier." }),
    changes: z.array(
      z.object({
        id: Id,
        kind: AreaChangeKind,
        about: z.string(),
        startsOn: PlainDate,
        at: Instant,
        by: z.object({ name: z.string() }),
        isUndone: z.boolean(),
      }),
    ),
    canUndo: z.boolean(),
  })
  .meta({ id: "AreaMap" });
export type AreaMap = z.infer<typeof AreaMap>;

const Name = freeText(80).min(1);
/** The first day on which it holds; today when it is left out. */
const From = PlainDate.nullable().default(null);

/** What somebody drew, or neighbourhoods that somebody ticked. */
export const AreaShape = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("drawn"), geometry: MapGeometry }),
  z.strictObject({ kind: z.literal("areas"), areaIds: z.array(Id).min(1).max(500) }),
]);
export type AreaShape = z.infer<typeof AreaShape>;

export const ChangeAreaMap = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("add"),
    as: z.enum(["neighbourhood", "project", "barrier"]),
    name: Name,
    shape: AreaShape,
    from: From,
  }),
  z.strictObject({ kind: z.literal("rename"), itemId: Id, name: Name, from: From }),
  z.strictObject({ kind: z.literal("redraw"), itemId: Id, shape: AreaShape, from: From }),
  z.strictObject({ kind: z.literal("end"), itemId: Id, from: From }),
  z.strictObject({ kind: z.literal("twin"), areaIds: z.tuple([Id, Id]), from: From }),
]);
/** As somebody asks for it. */
export type ChangeAreaMap = z.input<typeof ChangeAreaMap>;
/** As it was checked. */
export type CheckedAreaChange = z.output<typeof ChangeAreaMap>;

/** What a change does to people, requests and neighbours. Numbers and places only. */
export const AreaEffects = z
  .object({
    moves: z.array(z.object({ from: z.string(), to: z.string(), people: z.int(), requests: z.int() })),
    parted: z.array(z.tuple([z.string(), z.string()])).meta({ description: "Adjoined, and no longer." }),
    joined: z.array(z.tuple([z.string(), z.string()])),
  })
  .meta({ id: "AreaEffects" });
export type AreaEffects = z.infer<typeof AreaEffects>;

/** Why a row of a file was left out, or is worth a look. */
export const AreaRemarkReason = z.enum([
  "not_a_feature",
  "no_name",
  "name_too_long",
  "bsn_not_allowed",
  "twice",
  "no_border",
  "not_an_area",
  "not_a_line",
  "not_numbers",
  "too_few_corners",
  "too_many_corners",
  "not_closed",
  "crosses_itself",
  "hole_outside",
  "swapped",
  "is_rd",
  "outside_netherlands",
  "far_away",
  "before_last_change",
  "crosses_itself_note",
]);
export type AreaRemarkReason = z.infer<typeof AreaRemarkReason>;

export const AreaImportQuery = z.strictObject({
  as: z.enum(["neighbourhood", "project"]).default("neighbourhood"),
  from: From,
  others: z
    .enum(["keep", "end"])
    .default("keep")
    .meta({ description: "What becomes of neighbourhoods that are not in the file." }),
  name: freeText(200).default(""),
});
export type AreaImportQuery = z.output<typeof AreaImportQuery>;

export const AreaImportPreview = z
  .object({
    rows: z.int(),
    elsewhere: z.int().meta({ description: "Rows of other municipalities; left out." }),
    isRd: z.boolean(),
    items: z.array(
      z.object({
        id: Id,
        name: z.string(),
        what: z.enum(["added", "renamed", "redrawn", "ended", "unchanged"]),
        geometry: AreaGeometry.nullable().meta({ description: "Simplified to some metres." }),
      }),
    ),
    remarks: z.array(
      z.object({
        row: z.int(),
        name: z.string(),
        reason: AreaRemarkReason,
        isLeftOut: z.boolean(),
      }),
    ),
    effects: AreaEffects,
  })
  .meta({ id: "AreaImportPreview" });
export type AreaImportPreview = z.infer<typeof AreaImportPreview>;
