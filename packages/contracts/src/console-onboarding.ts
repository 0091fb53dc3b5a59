import { z } from "zod";
import { MunicipalityOperation } from "./console.ts";
import { Id, Instant } from "./ids.ts";
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
  })
  .partial()
  .meta({ id: "ChangeOnboarding" });
export type ChangeOnboarding = z.infer<typeof ChangeOnboarding>;

export const AreasReport = z
  .object({
    areas: z.int(),
    /** Rows that were left out. */
    rowsNotPlaced: z.int(),
    remarks: z.array(
      z.object({
        row: z.int().nullable(),
        code: z.string(),
        name: z.string(),
        outcome: z.string(),
        reason: z.string(),
      }),
    ),
  })
  .meta({ id: "AreasReport" });
export type AreasReport = z.infer<typeof AreasReport>;

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
    areasName: z.string().nullable(),
    areasReport: AreasReport.nullable(),
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
