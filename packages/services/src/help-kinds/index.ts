import type { HelpKinds, ListSettingVersions, PublishSetting } from "@omzien/contracts";
import type { ServiceContext, Verb } from "../context.ts";
import { getTopic, listTopicVersions, publishTopic, writeTopicDraft } from "../settings/set-topic.ts";
import { helpKindsTopic } from "./help-kinds-topic.ts";

/** Kinds of help to work on. @throws ForbiddenError for all but administrators. */
export const getHelpKinds = ({ ctx }: { ctx: ServiceContext }) => getTopic(helpKindsTopic, ctx);

/** Versions, newest first, in pages: see `listTopicVersions`. @throws ForbiddenError for all but administrators. */
export const listHelpKindsVersions = (verb: Verb<ListSettingVersions>) =>
  listTopicVersions(helpKindsTopic, verb);

/** @throws ForbiddenError; ChangedError; InvalidInputError `unknown_value`: see `writeTopicDraft`. */
export const writeHelpKindsDraft = (verb: Verb<{ settings: HelpKinds; note: string; basedOn: string }>) =>
  writeTopicDraft(helpKindsTopic, verb);

/** @throws ForbiddenError; NotFoundError; ChangedError; PreconditionError: see `publishTopic`. */
export const publishHelpKinds = (verb: Verb<PublishSetting & { basedOn: string }>) =>
  publishTopic(helpKindsTopic, verb);
