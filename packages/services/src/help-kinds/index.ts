import type { HelpKinds, PublishSetting } from "@omzien/contracts";
import type { ServiceContext, Verb } from "../context.ts";
import { getTopic, listTopicVersions, publishTopic, writeTopicDraft } from "../settings/set-topic.ts";
import { helpKindsTopic } from "./help-kinds-topic.ts";

/** Kinds of help to work on. @throws ForbiddenError for all but administrators. */
export const getHelpKinds = ({ ctx }: { ctx: ServiceContext }) => getTopic(helpKindsTopic, ctx);

/** Every version, newest first. @throws ForbiddenError for all but administrators. */
export const listHelpKindsVersions = ({ ctx }: { ctx: ServiceContext }) =>
  listTopicVersions(helpKindsTopic, ctx);

/** @throws ForbiddenError; ChangedError; InvalidInputError `unknown_value`: see `writeTopicDraft`. */
export const writeHelpKindsDraft = (verb: Verb<{ settings: HelpKinds; note: string; basedOn: string }>) =>
  writeTopicDraft(helpKindsTopic, verb);

/** @throws ForbiddenError; NotFoundError; ChangedError; PreconditionError: see `publishTopic`. */
export const publishHelpKinds = (verb: Verb<PublishSetting & { basedOn: string }>) =>
  publishTopic(helpKindsTopic, verb);
