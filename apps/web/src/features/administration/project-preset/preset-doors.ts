import { PresetSubject, type ProjectPreset, type ProjectProposal } from "@omzien/contracts";
import type { Translator } from "@omzien/i18n";
import { queryOptions } from "@tanstack/react-query";
import { answerOf } from "../../../api/answer-of.ts";
import { api } from "../../../shell/api.ts";
import { helpKindsDoor } from "../help-kinds/help-kinds-door.ts";
import { matchingRulesDoor } from "../matching-rules/matching-rules-door.ts";
import { modulesDoor } from "../modules/modules-door.ts";
import { searchRulesDoor } from "../search-rules/search-rules-door.ts";
import { changesBetween, type SettingChange, type SettingDoor } from "../settings/setting-door.ts";
import { siteWordsDoor } from "../site-words/site-words-door.ts";

/** Never from memory: what is on the screen is what a taking builds on. */
export const presetQuery = (preset: ProjectPreset) =>
  queryOptions({
    queryKey: ["project-preset", preset],
    queryFn: () => answerOf(api.GET("/project-presets/{preset}", { params: { path: { preset } } })),
    staleTime: 0,
    gcTime: 0,
  });

/** Where earlier versions of a subject are. */
export const versionsOf: Record<PresetSubject, string> = {
  "matching-rules": "/beheer/volgorde/eerder",
  "search-rules": "/beheer/zoeken/eerder",
  modules: "/beheer/onderdelen/eerder",
  "help-kinds": "/beheer/soorten-hulp/eerder",
  "site-words": "/beheer/woorden/eerder",
};

export interface SubjectChanges {
  subject: PresetSubject;
  changes: readonly SettingChange[];
}

/** What would change, line by line as on the page of each subject; subjects that stay the same are left out. */
export function subjectChanges(translator: Translator, { subjects }: ProjectProposal): SubjectChanges[] {
  const changes: Record<PresetSubject, SettingChange[]> = {
    "matching-rules": between(matchingRulesDoor(translator), subjects.matchingRules),
    "search-rules": between(searchRulesDoor(translator), subjects.searchRules),
    modules: between(modulesDoor(translator), subjects.modules),
    "help-kinds": between(helpKindsDoor(translator), subjects.helpKinds),
    "site-words": between(siteWordsDoor(translator), subjects.siteWords),
  };
  return PresetSubject.options
    .map((subject) => ({ subject, changes: changes[subject] }))
    .filter((each) => each.changes.length > 0);
}

function between<Settings>(
  door: SettingDoor<Settings>,
  { before, after }: { before: Settings; after: Settings },
): SettingChange[] {
  return changesBetween(door.lines(before), door.lines(after));
}
