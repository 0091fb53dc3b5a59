import { PresetSubject } from "@omzien/contracts";
import type { TenantExecutor } from "@omzien/db";
import { helpKindsTopic } from "../help-kinds/help-kinds-topic.ts";
import { kindRows } from "../help-kinds/queries.ts";
import { matchingRulesTopic } from "../matching-rules/matching-rules-topic.ts";
import { modulesTopic } from "../modules/modules-topic.ts";
import { starterCategories } from "../onboarding/starter-categories.ts";
import { searchRulesTopic } from "../search-rules/search-rules-topic.ts";
import { settingRows, settingsOf } from "../settings/setting-rows.ts";
import type { Topic } from "../settings/topic.ts";
import { siteWordsTopic } from "../site-words/site-words-topic.ts";
import type { ProjectSettings } from "./presets.ts";

/** The topic of each subject that a kind of project has a say in. */
export const presetTopics: { readonly [Subject in PresetSubject]: Topic<ProjectSettings[Subject]> } = {
  "matching-rules": matchingRulesTopic,
  "search-rules": searchRulesTopic,
  modules: modulesTopic,
  "help-kinds": helpKindsTopic,
  "site-words": siteWordsTopic,
};

export interface ProjectRows {
  /** Changes with every version and publication of any of the subjects. */
  tag: string;
  settings: ProjectSettings;
  /** The version of each subject that holds; 0 is how the site was made. */
  numbers: Readonly<Record<PresetSubject, number>>;
  /** Of the kinds of help that a site begins with. */
  slugOf: (kindId: string) => string | undefined;
}

/** How a site is set now, in everything that a kind of project has a say in. */
export async function projectRows(db: TenantExecutor): Promise<ProjectRows> {
  const [matching, search, modules, kinds, words, rows] = await Promise.all([
    held(db, presetTopics["matching-rules"]),
    held(db, presetTopics["search-rules"]),
    held(db, presetTopics.modules),
    held(db, presetTopics["help-kinds"]),
    held(db, presetTopics["site-words"]),
    kindRows(db),
  ]);
  const slugs = new Map(rows.map(({ id, slug }) => [id, slug]));
  return {
    tag: [matching, search, modules, kinds, words].map(({ tag }) => tag).join("-"),
    settings: {
      "matching-rules": matching.settings,
      "search-rules": search.settings,
      modules: modules.settings,
      "help-kinds": kinds.settings,
      "site-words": words.settings,
    },
    numbers: {
      "matching-rules": matching.number,
      "search-rules": search.number,
      modules: modules.number,
      "help-kinds": kinds.number,
      "site-words": words.number,
    },
    slugOf: (id) => {
      const slug = slugs.get(id);
      return slug !== undefined && starterSlugs.has(slug) ? slug : undefined;
    },
  };
}

/** Subjects in which anything would be otherwise, in the order of the page. */
export function changedSubjects(before: ProjectSettings, after: ProjectSettings): PresetSubject[] {
  return PresetSubject.options.filter(
    (subject) => JSON.stringify(before[subject]) !== JSON.stringify(after[subject]),
  );
}

async function held<Settings>(db: TenantExecutor, topic: Topic<Settings>) {
  const rows = await settingRows(db, topic);
  return { tag: rows.tag, number: rows.publishedNumber, settings: settingsOf(rows, rows.published) };
}

const starterSlugs: ReadonlySet<string> = new Set(
  starterCategories.flatMap(({ slug, children }) => [slug, ...(children ?? []).map((child) => child.slug)]),
);
