import { z } from "zod";
import { freeText } from "./free-text/free-text.ts";
import { Weight } from "./help.ts";
import { Id } from "./ids.ts";
import { settingState, settingVersion, writeSettingDraft } from "./setting.ts";

const fields = {
  id: Id.nullable().meta({ description: "Null: new; it gets one when it is kept." }),
  name: z.strictObject({ nl: freeText(60).min(1, { error: "required" }), en: freeText(60) }),
  hint: z.strictObject({ nl: freeText(160), en: freeText(160) }),
  weight: Weight,
  vogRequired: z
    .boolean()
    .meta({ description: "Only helpers with a valid certificate of conduct are asked." }),
  hidden: z.boolean().meta({ description: "Not to be chosen any more; what runs goes on." }),
};

/** One kind of help as administrators set it. */
export const HelpKind = z.strictObject(fields).meta({ id: "HelpKind" });
export type HelpKind = z.infer<typeof HelpKind>;

export const HelpKindGroup = z
  .strictObject({ ...fields, children: z.array(HelpKind).max(40) })
  .meta({ id: "HelpKindGroup" });
export type HelpKindGroup = z.infer<typeof HelpKindGroup>;

/** What is not done here, and where one can go instead (#59). */
export const NotOffered = z
  .strictObject({ what: freeText(80).min(1, { error: "required" }), instead: freeText(300) })
  .meta({ id: "NotOffered" });
export type NotOffered = z.infer<typeof NotOffered>;

/** A training that helpers may have had (#79). None is ever removed: what is not wanted is hidden. */
export const KeptTraining = z
  .strictObject({
    id: Id.nullable().meta({ description: "Null: new; it gets one when it is kept." }),
    name: z.strictObject({ nl: freeText(60).min(1, { error: "required" }), en: freeText(60) }),
    hidden: z.boolean().meta({ description: "Not to be given any more; who had it keeps it." }),
  })
  .meta({ id: "KeptTraining" });
export type KeptTraining = z.infer<typeof KeptTraining>;

/** Kinds of help in two levels, in the order of the page within a weight, what is not done, and the trainings. */
export const HelpKinds = z
  .strictObject({
    groups: z.array(HelpKindGroup).min(1, { error: "required" }).max(40),
    notOffered: z.array(NotOffered).max(30),
    trainings: z.array(KeptTraining).max(30).default([]),
  })
  .meta({ id: "HelpKinds" });
export type HelpKinds = z.infer<typeof HelpKinds>;

export const HelpKindsVersion = settingVersion(HelpKinds, "HelpKindsVersion");
export const HelpKindsState = settingState(HelpKindsVersion, "HelpKindsState");
export const WriteHelpKindsDraft = writeSettingDraft(HelpKinds);
