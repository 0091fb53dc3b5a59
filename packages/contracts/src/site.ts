import { z } from "zod";
import { Id } from "./ids.ts";
import { FormOfAddress, Locale } from "./person.ts";

/** What anybody may know of a municipality's site; no person in it. */
export const Site = z
  .object({
    name: z.string(),
    slogan: z.string(),
    introduction: z.string(),
    phone: z.string(),
    phoneHours: z.string(),
    locale: Locale,
    formOfAddress: FormOfAddress,
    codeOfConductVersion: z.int(),
    recentExamples: z.array(
      z.object({ categoryName: z.string(), areaName: z.string(), solvedOn: z.iso.date() }),
    ),
    figures: z.object({
      helpers: z
        .int()
        .meta({ description: "Residents with an active offer; absent below 5 (see null)." })
        .nullable(),
      solvedThisYear: z.int().nullable(),
      medianHoursToYes: z
        .number()
        .nullable()
        .meta({ description: "Over the last 90 days; null without figures." }),
    }),
  })
  .meta({ id: "Site" });
export type Site = z.infer<typeof Site>;

export const Area = z
  .object({ id: Id, name: z.string(), inhabitants: z.int().nullable() })
  .meta({ id: "Area" });
export type Area = z.infer<typeof Area>;

/** Four digits, or four digits and two letters, with or without a space. */
export const Postcode = z
  .string()
  .transform((value) => value.replace(/\s+/g, "").toUpperCase())
  .pipe(z.string().regex(/^[1-9][0-9]{3}([A-Z]{2})?$/, { error: "postcode_malformed" }));

export const AreaLookupQuery = z.strictObject({ postcode: Postcode });

/** Answer to "is this for me?" (#10). */
export const AreaLookup = z
  .object({
    inside: z.boolean(),
    area: Area.nullable(),
    nearbyAreas: z.array(Area).meta({ description: "To choose from when a postcode spans neighbourhoods." }),
    place: z.string().nullable(),
    otherSite: z
      .object({ name: z.string(), url: z.string() })
      .nullable()
      .meta({ description: "The site of this installation that serves the postcode, if any." }),
  })
  .meta({ id: "AreaLookup" });
export type AreaLookup = z.infer<typeof AreaLookup>;
