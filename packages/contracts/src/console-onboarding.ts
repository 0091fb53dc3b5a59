import { z } from "zod";
import { MunicipalityOperation } from "./console.ts";
import { Id, Instant } from "./ids.ts";
import { Modules } from "./modules.ts";
import { FormOfAddress, Locale } from "./person.ts";
import { ProjectPreset } from "./project-preset.ts";
import { EmailAddress } from "./sign-in.ts";

const Name = z.string().trim().min(1).max(80);

export const BeginOnboarding = z.strictObject({ name: Name }).meta({ id: "BeginOnboarding" });

/** What is sent is kept; what is left out stays as it was. */
export const ChangeOnboarding = z
  .strictObject({
    name: Name,
    municipalityCode: z.string().regex(/^GM\d{4}$/),
    host: z
      .string()
      .transform((value) => value.trim().toLowerCase())
      .pipe(
        z
          .string()
          .max(253)
          .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/),
      ),
    phone: z.string().trim().min(3).max(30),
    phoneHours: z.string().trim().min(3).max(120),
    administratorEmail: EmailAddress,
    modules: Modules,
    locale: Locale,
    formOfAddress: FormOfAddress,
    projectPreset: ProjectPreset.nullable().meta({ description: "Null: chosen later, at the site." }),
  })
  .partial()
  .meta({ id: "ChangeOnboarding" });
export type ChangeOnboarding = z.infer<typeof ChangeOnboarding>;

/** What a municipality is divided with: borders, who live there, and where letters go. */
export const OnboardingFileKind = z.enum(["areas", "inhabitants", "postcodes"]);
export type OnboardingFileKind = z.infer<typeof OnboardingFileKind>;

export const OnboardingFile = z
  .object({ kind: OnboardingFileKind, name: z.string(), bytes: z.int(), sentAt: Instant })
  .meta({ id: "OnboardingFile" });
export type OnboardingFile = z.infer<typeof OnboardingFile>;

/** What the files hold together, in numbers. */
export const OnboardingPreview = z
  .object({
    areas: z.int(),
    areasWithInhabitants: z.int(),
    inhabitants: z.int(),
    postcodesPlaced: z.int(),
    postcodesNotPlaced: z.int(),
    /** Rows that were left out, of any file. */
    rowsNotPlaced: z.int(),
    /** Everything that there is to say, rows that were left out included. */
    remarks: z.int(),
  })
  .meta({ id: "OnboardingPreview" });
export type OnboardingPreview = z.infer<typeof OnboardingPreview>;

export const OnboardingRemark = z
  .object({
    source: OnboardingFileKind,
    row: z.int().nullable(),
    code: z.string(),
    name: z.string(),
    outcome: z.enum(["not placed", "placed otherwise", "note"]),
    reason: z.string(),
  })
  .meta({ id: "OnboardingRemark" });
export type OnboardingRemark = z.infer<typeof OnboardingRemark>;

export const OnboardingRemarks = z
  .object({ items: z.array(OnboardingRemark), nextCursor: z.string().optional() })
  .meta({ id: "OnboardingRemarks" });
export type OnboardingRemarks = z.infer<typeof OnboardingRemarks>;

/** Longitude and latitude, closed. */
const Ring = z.array(z.array(z.number()).length(2));

/** A neighbourhood as it will be, with its border to look at. */
export const PreviewArea = z
  .object({
    code: z.string(),
    name: z.string(),
    inhabitants: z.int().nullable(),
    postcodes: z.array(z.string()),
    geometry: z
      .object({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(Ring)) })
      .nullable()
      .meta({ description: "GeoJSON (RFC 7946); null where too little of the border is left to draw." }),
  })
  .meta({ id: "PreviewArea" });
export type PreviewArea = z.infer<typeof PreviewArea>;
export const OnboardingMap = z.object({ areas: z.array(PreviewArea) }).meta({ id: "OnboardingMap" });
export type OnboardingMap = z.infer<typeof OnboardingMap>;

export const Onboarding = z
  .object({
    id: Id,
    beganAt: Instant,
    beganBy: z.string(),
    name: z.string(),
    municipalityCode: z.string().nullable(),
    host: z.string().nullable(),
    phone: z.string().nullable(),
    phoneHours: z.string().nullable(),
    administratorEmail: z.string().nullable(),
    modules: Modules.nullable().meta({ description: "Null: not chosen yet, so all of them." }),
    locale: Locale.nullable(),
    formOfAddress: FormOfAddress.nullable(),
    projectPreset: ProjectPreset.nullable(),
    files: z.array(OnboardingFile),
    preview: OnboardingPreview.nullable().meta({ description: "Null: no borders were sent yet." }),
    /** Fields that must be there before the site can be made. */
    missing: z.array(z.string()),
    /** Nothing was made yet, or what was begun got stuck: a change takes that back, and the site is made anew. */
    mayChange: z.boolean(),
    tenantId: z.string().nullable(),
    finishedAt: Instant.nullable(),
    url: z.string().nullable(),
    /** What the machine does, or did. */
    operation: MunicipalityOperation.nullable(),
  })
  .meta({ id: "Onboarding" });
export type Onboarding = z.infer<typeof Onboarding>;

export const Onboardings = z.object({ items: z.array(Onboarding) }).meta({ id: "Onboardings" });
