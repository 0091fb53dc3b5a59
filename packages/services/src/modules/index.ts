import { notPersonal, type Projected } from "@omzien/consent";
import type { ListSettingVersions, Modules, ModulesInUse, PublishSetting } from "@omzien/contracts";
import { administratorOf, type ServiceContext, type Verb } from "../context.ts";
import { localDateOf } from "../local-time.ts";
import { getTopic, listTopicVersions, publishTopic, writeTopicDraft } from "../settings/set-topic.ts";
import { modulesTopic } from "./modules-topic.ts";
import { modulesInUse } from "./queries.ts";

/** Which parts of the site are on, to work on. @throws ForbiddenError for all but administrators. */
export const getModules = ({ ctx }: { ctx: ServiceContext }) => getTopic(modulesTopic, ctx);

/** Versions, newest first, in pages: see `listTopicVersions`. @throws ForbiddenError for all but administrators. */
export const listModulesVersions = (verb: Verb<ListSettingVersions>) => listTopicVersions(modulesTopic, verb);

/** @throws ForbiddenError; ChangedError: see `writeTopicDraft`. */
export const writeModulesDraft = (verb: Verb<{ settings: Modules; note: string; basedOn: string }>) =>
  writeTopicDraft(modulesTopic, verb);

/** @throws ForbiddenError; NotFoundError; ChangedError; PreconditionError: see `publishTopic`. */
export const publishModules = (verb: Verb<PublishSetting & { basedOn: string }>) =>
  publishTopic(modulesTopic, verb);

/**
 * What runs now in each part. Numbers only: an administrator sees nobody, so nothing is logged as a look.
 * @throws ForbiddenError for all but administrators.
 */
export async function getModulesInUse({ ctx }: { ctx: ServiceContext }): Promise<Projected<ModulesInUse>> {
  administratorOf(ctx);
  const now = ctx.now();
  return notPersonal(await modulesInUse(ctx.db, { now, today: localDateOf(now) }));
}
