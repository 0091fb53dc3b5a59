import { z } from "zod";
import { Id, Instant, PlainDate } from "./ids.ts";

/** How far figures look back, and how long an offer that nobody asked for stands idle. */
export const figuresDays = 90;
export const idleDays = 60;
/** Outside the desk a count below this is not told or given back by a share, nor a share of fewer than `fewestForShare`. */
export const fewestCounted = 5;
export const fewestForShare = 10;

const Count = z.int().nullable().meta({ description: "Null: fewer than 5, and not told outside the desk." });
const Share = z.int().nullable().meta({ description: "Whole percents; null: of too few people to be told." });

const KindInArea = z.object({ kind: z.string(), areaName: z.string().nullable(), count: Count });
export type KindInArea = z.infer<typeof KindInArea>;

const AreaService = z.object({
  areaName: z.string().nullable(),
  asked: Count,
  withinThreeDays: Share,
  medianHours: z.int().nullable().meta({ description: "From opening to the first yes, of who had one." }),
});
export type AreaService = z.infer<typeof AreaService>;

/** How the help goes, as counts: never who. */
export const Figures = z
  .object({
    from: PlainDate,
    until: PlainDate,
    unmet: z.array(KindInArea).meta({ description: "Requests to which nobody said yes." }),
    idle: z.array(KindInArea).meta({ description: "Offers that nobody was asked for, for 60 days." }),
    load: z.object({ helpers: Count, matches: Count, busiest: Share, busiestTen: Share }),
    service: z.array(AreaService),
  })
  .meta({ id: "Figures" });
export type Figures = z.infer<typeof Figures>;

export const IdleOffer = z
  .object({
    helperId: Id,
    name: z.string(),
    areaName: z.string().nullable(),
    kinds: z.array(z.string()),
    since: Instant,
  })
  .meta({ id: "IdleOffer" });
export type IdleOffer = z.infer<typeof IdleOffer>;
