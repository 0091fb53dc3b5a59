import type { ListSettingVersions, MatchingRules, PublishSetting } from "@omzien/contracts";
import type { ServiceContext, Verb } from "../context.ts";
import { getTopic, listTopicVersions, publishTopic, writeTopicDraft } from "../settings/set-topic.ts";
import { matchingRulesTopic } from "./matching-rules-topic.ts";

export { tryMatchingRules } from "./try-matching-rules.ts";

/** The rules of matching to work on. @throws ForbiddenError for all but administrators. */
export const getMatchingRules = ({ ctx }: { ctx: ServiceContext }) => getTopic(matchingRulesTopic, ctx);

/** Versions, newest first, in pages: see `listTopicVersions`. @throws ForbiddenError for all but administrators. */
export const listMatchingRulesVersions = (verb: Verb<ListSettingVersions>) =>
  listTopicVersions(matchingRulesTopic, verb);

/** @throws ForbiddenError; ChangedError: see `writeTopicDraft`. */
export const writeMatchingRulesDraft = (
  verb: Verb<{ settings: MatchingRules; note: string; basedOn: string }>,
) => writeTopicDraft(matchingRulesTopic, verb);

/** @throws ForbiddenError; NotFoundError; ChangedError; PreconditionError: see `publishTopic`. */
export const publishMatchingRules = (verb: Verb<PublishSetting & { basedOn: string }>) =>
  publishTopic(matchingRulesTopic, verb);
