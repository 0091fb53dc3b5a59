import type { ForwardingRules, ListSettingVersions, PublishSetting } from "@omzien/contracts";
import type { EnvelopeOffice } from "@omzien/tenancy";
import type { ServiceContext, Verb } from "../context.ts";
import { getTopic, listTopicVersions, publishTopic, writeTopicDraft } from "../settings/set-topic.ts";
import { currentSettings } from "../settings/topic.ts";
import { forwardingRulesTopic } from "./forwarding-rules-topic.ts";

/** Whether others are asked, to work on. @throws ForbiddenError for all but administrators. */
export const getForwardingRules = ({ ctx }: { ctx: ServiceContext }) => getTopic(forwardingRulesTopic, ctx);

/** Versions, newest first, in pages: see `listTopicVersions`. @throws ForbiddenError for all but administrators. */
export const listForwardingRulesVersions = (verb: Verb<ListSettingVersions>) =>
  listTopicVersions(forwardingRulesTopic, verb);

/** @throws ForbiddenError; ChangedError: see `writeTopicDraft`. */
export const writeForwardingRulesDraft = (
  verb: Verb<{ settings: ForwardingRules; note: string; basedOn: string }>,
) => writeTopicDraft(forwardingRulesTopic, verb);

/** @throws ForbiddenError; NotFoundError; ChangedError; PreconditionError: see `publishTopic`. */
export const publishForwardingRules = (verb: Verb<PublishSetting & { basedOn: string }>) =>
  publishTopic(forwardingRulesTopic, verb);

/** For the worker: tells the installation what holds here now. Safe to run again. */
export async function carryForwardingRules({
  ctx,
  input,
}: Verb<{ envelopes: Pick<EnvelopeOffice, "noteRule"> }>): Promise<void> {
  await input.envelopes.noteRule(
    ctx.tenant.id,
    await currentSettings(ctx.db, forwardingRulesTopic),
    ctx.now(),
  );
}
