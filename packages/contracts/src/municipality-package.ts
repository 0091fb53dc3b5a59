import { z } from "zod";
import { Id, Instant } from "./ids.ts";

const Who = z.object({
  name: z.string(),
  isPlatform: z.boolean().meta({ description: "Somebody of the platform, by the address they work under." }),
});

export const MunicipalityPackage = z
  .object({
    id: Id,
    state: z.enum(["making", "ready", "failed", "gone"]).meta({
      description: "`gone`: it was there, and was removed after its day.",
    }),
    askedBy: Who,
    askedAt: Instant,
    tablesDone: z.int(),
    ready: z
      .object({ at: Instant, expiresAt: Instant, bytes: z.int(), rows: z.int(), files: z.int() })
      .nullable(),
    downloads: z.array(z.object({ by: Who, at: Instant })).meta({ description: "Newest first." }),
  })
  .meta({ id: "MunicipalityPackage", description: "All of a municipality in open formats." });
export type MunicipalityPackage = z.infer<typeof MunicipalityPackage>;

export const MunicipalityPackages = z
  .object({
    packages: z.array(MunicipalityPackage).meta({ description: "Newest first, at most twenty." }),
    toProve: z.enum(["nothing", "code", "provider", "mail"]).meta({
      description:
        "What comes before asking or taking: a code of the app; for who has no app the way by which they came, at the municipality's own provider or by a code of a new mail.",
    }),
  })
  .meta({ id: "MunicipalityPackages" });
export type MunicipalityPackages = z.infer<typeof MunicipalityPackages>;

/** That somebody read what it holds is part of asking. */
export const AskMunicipalityPackage = z.strictObject({ understood: z.literal(true) });
export type AskMunicipalityPackage = z.infer<typeof AskMunicipalityPackage>;

/** As the console shows it: nobody of the municipality is named. */
export const ConsolePackage = z
  .object({
    id: Id,
    state: MunicipalityPackage.shape.state,
    askedBy: z.string().nullable().meta({ description: "Null: somebody of the municipality, who takes it." }),
    askedAt: Instant,
    tablesDone: z.int(),
    ready: MunicipalityPackage.shape.ready,
    downloads: z.array(z.object({ by: z.string().nullable(), at: Instant })),
  })
  .meta({ id: "ConsolePackage" });
export type ConsolePackage = z.infer<typeof ConsolePackage>;

export const ConsolePackages = z
  .object({
    packages: z.array(ConsolePackage).meta({ description: "Newest first, at most twenty." }),
  })
  .meta({ id: "ConsolePackages" });
export type ConsolePackages = z.infer<typeof ConsolePackages>;
