import type { ConductText, ListSettingVersions, PublishSetting } from "@omzien/contracts";
import type { ServiceContext, Verb } from "../context.ts";
import { getTopic, listTopicVersions, publishTopic, writeTopicDraft } from "../settings/set-topic.ts";
import { conductTextTopic } from "./conduct-text-topic.ts";

/** The code of conduct to work on. @throws ForbiddenError for all but administrators. */
export const getConductText = ({ ctx }: { ctx: ServiceContext }) => getTopic(conductTextTopic, ctx);

/** Versions, newest first, in pages: see `listTopicVersions`. @throws ForbiddenError for all but administrators. */
export const listConductTextVersions = (verb: Verb<ListSettingVersions>) =>
  listTopicVersions(conductTextTopic, verb);

/** @throws ForbiddenError; ChangedError: see `writeTopicDraft`. */
export const writeConductTextDraft = (verb: Verb<{ settings: ConductText; note: string; basedOn: string }>) =>
  writeTopicDraft(conductTextTopic, verb);

/** @throws ForbiddenError; NotFoundError; ChangedError; PreconditionError: see `publishTopic`. */
export const publishConductText = (verb: Verb<PublishSetting & { basedOn: string }>) =>
  publishTopic(conductTextTopic, verb);
