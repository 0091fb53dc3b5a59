import { z } from "zod";
import { freeText } from "./free-text/free-text.ts";
import { Id } from "./ids.ts";
import { FormOfAddress } from "./person.ts";
import { Appearance } from "./theme.ts";

const Who = z.object({ name: z.string() });

/** Two colours that are too alike, and the nearest that would do. */
export const ContrastFault = z
  .object({
    foreground: z.string(),
    background: z.string(),
    ratio: z.number().meta({ description: "What WCAG 2.2 AA asks." }),
    found: z.number(),
    nearest: z.string().optional().meta({ description: "The foreground with the same hue that would do." }),
    nearestBackground: z
      .string()
      .optional()
      .meta({ description: "The background that would do, when no foreground would." }),
  })
  .meta({ id: "ContrastFault" });

export const imageKinds = ["logo", "icon"] as const;
export const ImageKind = z.enum(imageKinds);
export type ImageKind = z.infer<typeof ImageKind>;

/** Kinds of files that a logo or icon may be made of. */
export const imageTypes = ["image/png", "image/jpeg", "image/webp", "image/svg+xml"] as const;
export const maxImageBytes = 2 * 1024 * 1024;

/** Why a file is no picture that can be shown: codes of faults at `/file`. */
export const imageFaults = [
  "image_empty",
  "image_kind_unknown",
  "image_type_differs",
  "image_broken",
  "image_animated",
  "image_svg_unsafe",
  "image_too_complex",
  "image_too_many_pixels",
  "image_too_small",
] as const;
export type ImageFault = (typeof imageFaults)[number];

export const ImageFile = z.object({
  href: z.string().regex(/^\/images\/[a-f0-9]{64}\.(png|webp)$/),
  width: z.int().min(1),
  height: z.int().min(1),
});
export type ImageFile = z.infer<typeof ImageFile>;

/** A logo or icon that was drawn anew from what an administrator sent; an address holds the hash of its content. */
export const HouseStyleImage = z.object({
  id: Id,
  kind: ImageKind,
  files: z
    .array(ImageFile)
    .min(1)
    .meta({ description: "The same picture in several sizes, smallest first." }),
});
export type HouseStyleImage = z.infer<typeof HouseStyleImage>;

export const HouseStylePublication = z
  .object({
    id: Id,
    publishedBy: Who,
    publishedAt: z.iso.datetime(),
    takesEffectAt: z.iso.datetime().meta({ description: "Later than publishedAt when it was planned." }),
    cancelledAt: z.iso.datetime().nullable(),
  })
  .meta({ id: "HouseStylePublication" });
export type HouseStylePublication = z.infer<typeof HouseStylePublication>;

export const HouseStyleVersion = z
  .object({
    number: z.int().meta({ description: "0 is how the site looked when it was made." }),
    appearance: Appearance,
    formOfAddress: FormOfAddress,
    logo: HouseStyleImage.nullable(),
    icon: HouseStyleImage.nullable(),
    note: z.string(),
    writtenBy: Who.nullable(),
    writtenAt: z.iso.datetime().nullable(),
    faults: z.array(ContrastFault).meta({ description: "Not empty: it cannot be published." }),
    publications: z.array(HouseStylePublication).meta({ description: "Newest first." }),
  })
  .meta({ id: "HouseStyleVersion" });
export type HouseStyleVersion = z.infer<typeof HouseStyleVersion>;

export const HouseStyle = z
  .object({
    version: z.string().meta({ description: "As the ETag; goes along as If-Match." }),
    published: HouseStyleVersion.meta({ description: "What the site wears now." }),
    draft: HouseStyleVersion.nullable().meta({ description: "Written and never published." }),
    planned: z.array(HouseStyleVersion).meta({ description: "What takes effect later, soonest first." }),
  })
  .meta({ id: "HouseStyle" });
export type HouseStyle = z.infer<typeof HouseStyle>;

export const WriteHouseStyleDraft = z.strictObject({
  appearance: Appearance,
  formOfAddress: FormOfAddress,
  logoId: Id.nullable().default(null).meta({ description: "Of an uploaded image; null: none." }),
  iconId: Id.nullable().default(null),
  note: freeText(200).default(""),
});
export type WriteHouseStyleDraft = z.infer<typeof WriteHouseStyleDraft>;

export const PublishHouseStyle = z.strictObject({
  number: z.int().min(0).meta({ description: "The draft, or any earlier version to go back to." }),
  takesEffectAt: z.iso
    .datetime({ offset: true })
    .optional()
    .meta({ description: "Absent: at once. At most a year ahead." }),
});
export type PublishHouseStyle = z.infer<typeof PublishHouseStyle>;
