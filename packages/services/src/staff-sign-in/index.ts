import type { ListSettingVersions, PublishSetting, StaffSignInSettings } from "@omzien/contracts";
import type { ServiceContext, Verb } from "../context.ts";
import { getTopic, listTopicVersions, publishTopic, writeTopicDraft } from "../settings/set-topic.ts";
import { staffSignInTopic } from "./staff-sign-in-topic.ts";

export { completeStaffSignIn } from "./complete-staff-sign-in.ts";
export {
  checkStaffSignIn,
  getStaffSignInReadiness,
  setStaffSignInSecret,
} from "./prepare-staff-sign-in.ts";
export { startStaffSignIn } from "./start-staff-sign-in.ts";

/** How colleagues sign in, to work on. @throws ForbiddenError for all but administrators. */
export const getStaffSignIn = ({ ctx }: { ctx: ServiceContext }) => getTopic(staffSignInTopic, ctx);

/** Versions, newest first, in pages: see `listTopicVersions`. @throws ForbiddenError for all but administrators. */
export const listStaffSignInVersions = (verb: Verb<ListSettingVersions>) =>
  listTopicVersions(staffSignInTopic, verb);

/** @throws ForbiddenError; ChangedError: see `writeTopicDraft`. */
export const writeStaffSignInDraft = (
  verb: Verb<{ settings: StaffSignInSettings; note: string; basedOn: string }>,
) => writeTopicDraft(staffSignInTopic, verb);

/** @throws ForbiddenError; NotFoundError; ChangedError; PreconditionError: see `publishTopic` and the topic. */
export const publishStaffSignIn = (verb: Verb<PublishSetting & { basedOn: string }>) =>
  publishTopic(staffSignInTopic, verb);
