import type { ListSettingVersions, PublishSetting, SearchRules } from "@omzien/contracts";
import type { ServiceContext, Verb } from "../context.ts";
import { getTopic, listTopicVersions, publishTopic, writeTopicDraft } from "../settings/set-topic.ts";
import { searchRulesTopic } from "./search-rules-topic.ts";

export { trySearchRules } from "./try-search-rules.ts";

/** How helpers are searched for, to work on. @throws ForbiddenError for all but administrators. */
export const getSearchRules = ({ ctx }: { ctx: ServiceContext }) => getTopic(searchRulesTopic, ctx);

/** Versions, newest first, in pages: see `listTopicVersions`. @throws ForbiddenError for all but administrators. */
export const listSearchRulesVersions = (verb: Verb<ListSettingVersions>) =>
  listTopicVersions(searchRulesTopic, verb);

/** @throws ForbiddenError; ChangedError: see `writeTopicDraft`. */
export const writeSearchRulesDraft = (verb: Verb<{ settings: SearchRules; note: string; basedOn: string }>) =>
  writeTopicDraft(searchRulesTopic, verb);

/** @throws ForbiddenError; NotFoundError; ChangedError; PreconditionError: see `publishTopic`. */
export const publishSearchRules = (verb: Verb<PublishSetting & { basedOn: string }>) =>
  publishTopic(searchRulesTopic, verb);
