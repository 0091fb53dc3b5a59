import { z } from "zod";
import { HelpKinds } from "./help-kinds.ts";
import { type MatchingFactor, type MatchingRules, MatchingRules as Rules } from "./matching-rules.ts";
import { Modules } from "./modules.ts";
import { SearchRules } from "./search-rules.ts";
import { SiteWords } from "./site-words.ts";

/** Kinds of project, and what each is like. Source: domain digest, #60 and #108. */
export const ProjectPreset = z.enum(["network", "jobs", "village", "charity", "mutual"]);
export type ProjectPreset = z.infer<typeof ProjectPreset>;

/** What a kind of project has a say in; each is taken or left on its own. */
export const PresetSubject = z.enum([
  "matching-rules",
  "search-rules",
  "modules",
  "help-kinds",
  "site-words",
]);
export type PresetSubject = z.infer<typeof PresetSubject>;

const fromTo = <Schema extends z.ZodType>(settings: Schema) =>
  z.object({ before: settings, after: settings });

/** What a kind of project would change, per subject, from what holds to what would. */
export const ProjectProposal = z
  .object({
    version: z.string().meta({ description: "As the ETag; goes along as If-Match." }),
    preset: ProjectPreset,
    subjects: z.object({
      matchingRules: fromTo(Rules),
      searchRules: fromTo(SearchRules),
      modules: fromTo(Modules),
      helpKinds: fromTo(HelpKinds),
      siteWords: fromTo(SiteWords),
    }),
    changed: z.array(PresetSubject).meta({ description: "Subjects in which anything would be otherwise." }),
  })
  .meta({ id: "ProjectProposal" });
export type ProjectProposal = z.infer<typeof ProjectProposal>;

export const TakeProjectPreset = z.strictObject({
  subjects: z
    .array(PresetSubject)
    .min(1, { error: "required" })
    .max(5)
    .refine((subjects) => new Set(subjects).size === subjects.length, { error: "unknown_value" }),
});
export type TakeProjectPreset = z.infer<typeof TakeProjectPreset>;

/** What was taken; each subject has its own earlier versions to go back to. */
export const TakenPreset = z
  .object({
    preset: ProjectPreset,
    taken: z.array(z.object({ subject: PresetSubject, version: z.int(), before: z.int() })),
  })
  .meta({ id: "TakenPreset" });
export type TakenPreset = z.infer<typeof TakenPreset>;

const usualWeights: MatchingRules["weights"] = {
  distance: 20,
  availability: 15,
  interest: 15,
  bond: 10,
  fairness: 20,
  freshness: 5,
  reciprocity: 5,
  language: 4,
  responsiveness: 6,
};

const weightsOf = (changed: Partial<Record<MatchingFactor, number>>) => ({ ...usualWeights, ...changed });

/** What each kind of project finds more important in the order of helpers; the rest stays as it usually is. */
export const presetWeights: Readonly<Record<ProjectPreset | "usual", MatchingRules["weights"]>> = {
  usual: weightsOf({}),
  network: weightsOf({ bond: 20, distance: 15, availability: 10 }),
  jobs: weightsOf({ availability: 30, bond: 0, distance: 15 }),
  village: weightsOf({ distance: 5, availability: 20, interest: 20, bond: 15 }),
  charity: weightsOf({ reciprocity: 0, fairness: 25 }),
  mutual: weightsOf({ bond: 15, interest: 10 }),
};
