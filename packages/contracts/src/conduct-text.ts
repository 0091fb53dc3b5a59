import { z } from "zod";
import { freeText } from "./free-text/free-text.ts";
import { settingState, settingVersion, writeSettingDraft } from "./setting.ts";

/** The code of conduct as a municipality writes it; every publication is a version that people accept. */
export const ConductText = z
  .strictObject({
    nl: freeText(8000).min(1, { error: "required" }),
    en: freeText(8000).default("").meta({ description: "Empty: who reads English gets the Dutch text." }),
    asksAgain: z.boolean().default(true).meta({
      description: "Whether people accept it anew; false when only the wording differs.",
    }),
  })
  .meta({ id: "ConductText" });
export type ConductText = z.infer<typeof ConductText>;

export const ConductTextVersion = settingVersion(ConductText, "ConductTextVersion");
export const ConductTextState = settingState(ConductTextVersion, "ConductTextState");
export const WriteConductTextDraft = writeSettingDraft(ConductText);
