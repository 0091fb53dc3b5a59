import { z } from "zod";
import { settingState, settingVersion, writeSettingDraft } from "./setting.ts";

/**
 * Parts of the site that a municipality can do without. Never one of them: what keeps people safe, what they have a
 * right to (their own data, consent, reports of unsafety), signing in, and what the desk does by telephone.
 */
export const moduleNames = ["helpOffers", "draftsForAnother", "mandates", "vog", "examples"] as const;
export type ModuleName = (typeof moduleNames)[number];

const on = (description: string) => z.boolean().default(true).meta({ description });

/** Which parts are on; one that is not named yet is. */
export const Modules = z
  .strictObject({
    helpOffers: on("Residents may begin to offer help."),
    draftsForAnother: on("Somebody may ask help for another, who says yes first."),
    mandates: on("Somebody may give another a mandate on the site itself."),
    vog: on("The desk writes down certificates of conduct."),
    examples: on("The front page shows what was done lately, and figures."),
  })
  .meta({ id: "Modules" });
export type Modules = z.infer<typeof Modules>;

export const allModules: Modules = Modules.parse({});

export const ModulesVersion = settingVersion(Modules, "ModulesVersion");
export const ModulesState = settingState(ModulesVersion, "ModulesState");
export const WriteModulesDraft = writeSettingDraft(Modules);

/** What runs now in each part, and goes on when it is switched off; numbers only. */
export const ModulesInUse = z
  .object({
    helpOffers: z.int().meta({ description: "People who offer help." }),
    draftsForAnother: z.int().meta({ description: "Requests for another that wait for a yes." }),
    mandates: z.int().meta({ description: "Mandates that somebody gave and that have not ended." }),
    vog: z.int().meta({ description: "People with a certificate that is valid today." }),
    kindsWithVog: z.int().meta({ description: "Kinds of help that only people with a certificate do." }),
  })
  .meta({ id: "ModulesInUse" });
export type ModulesInUse = z.infer<typeof ModulesInUse>;
