import { notPersonal, type Projected } from "@omzien/consent";
import type { ProjectPreset, ProjectProposal } from "@omzien/contracts";
import { administratorOf, type Verb } from "../context.ts";
import { proposalFor } from "./presets.ts";
import { changedSubjects, projectRows } from "./project-rows.ts";

/**
 * What a kind of project would change, per subject, from what to what. Nothing changes by looking.
 * @throws ForbiddenError for all but administrators.
 */
export async function getProjectPreset({
  ctx,
  input: { preset },
}: Verb<{ preset: ProjectPreset }>): Promise<Projected<ProjectProposal>> {
  administratorOf(ctx);
  const { tag, settings: now, slugOf } = await projectRows(ctx.db);
  const proposed = proposalFor(preset, now, slugOf);
  const fromTo = <Subject extends keyof typeof now>(subject: Subject) => ({
    before: now[subject],
    after: proposed[subject],
  });
  return notPersonal({
    version: tag,
    preset,
    subjects: {
      matchingRules: fromTo("matching-rules"),
      searchRules: fromTo("search-rules"),
      modules: fromTo("modules"),
      helpKinds: fromTo("help-kinds"),
      siteWords: fromTo("site-words"),
    },
    changed: changedSubjects(now, proposed),
  });
}
