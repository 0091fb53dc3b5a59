import { notPersonal, type Projected } from "@omzien/consent";
import type { ListSettingVersions, PublishSetting, SiteTexts, SiteWords } from "@omzien/contracts";
import type { ServiceContext, Verb } from "../context.ts";
import { getTopic, listTopicVersions, publishTopic, writeTopicDraft } from "../settings/set-topic.ts";
import { currentSettings } from "../settings/topic.ts";
import { helpKindsTopic } from "../help-kinds/help-kinds-topic.ts";
import { siteWordsTopic } from "./site-words-topic.ts";

/** The site's own words. @throws ForbiddenError for all but administrators. */
export const getSiteWords = ({ ctx }: { ctx: ServiceContext }) => getTopic(siteWordsTopic, ctx);

/** Versions, newest first, in pages: see `listTopicVersions`. @throws ForbiddenError for all but administrators. */
export const listSiteWordsVersions = (verb: Verb<ListSettingVersions>) =>
  listTopicVersions(siteWordsTopic, verb);

/** @throws ForbiddenError; ChangedError: see `writeTopicDraft`. */
export const writeSiteWordsDraft = (verb: Verb<{ settings: SiteWords; note: string; basedOn: string }>) =>
  writeTopicDraft(siteWordsTopic, verb);

/** @throws ForbiddenError; NotFoundError; ChangedError; PreconditionError: see `publishTopic`. */
export const publishSiteWords = (verb: Verb<PublishSetting & { basedOn: string }>) =>
  publishTopic(siteWordsTopic, verb);

/** The longer texts that anybody may read, as they hold now. */
export async function getSiteTexts({ ctx }: { ctx: ServiceContext }): Promise<Projected<SiteTexts>> {
  const [{ houseRules, ownResponsibility, insurance, reciprocity }, { notOffered }] = await Promise.all([
    currentSettings(ctx.db, siteWordsTopic),
    currentSettings(ctx.db, helpKindsTopic),
  ]);
  return notPersonal({ houseRules, ownResponsibility, insurance, reciprocity, notOffered });
}
