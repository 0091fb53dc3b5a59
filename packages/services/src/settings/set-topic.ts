import type { Projected } from "@omzien/consent";
import type { ListSettingVersions, PublishSetting, SettingState, SettingVersions } from "@omzien/contracts";
import { type TenantTx, transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { administratorOf, type ServiceContext, type Verb } from "../context.ts";
import { ChangedError, NotFoundError, PreconditionError } from "../errors.ts";
import { newId } from "../new-id.ts";
import { forgetSettings } from "../site/site-settings.ts";
import { presentState, presentVersions } from "./present.ts";
import { findVersion, insertPublication, insertStart, insertVersion, newestVersions } from "./queries.ts";
import { lockSite } from "../site/queries.ts";
import { type SettingRows, settingRows, settingsOf } from "./setting-rows.ts";
import type { Topic } from "./topic.ts";

/** What holds and what was written for it. @throws ForbiddenError for all but administrators. */
export async function getTopic<Settings>(
  topic: Topic<Settings>,
  ctx: ServiceContext,
): Promise<Projected<SettingState<Settings>>> {
  administratorOf(ctx);
  return presentState(ctx, await settingRows(ctx.db, topic));
}

const versionsPerPage = 50;

/**
 * Versions, newest first, fifty at a time.
 * @param input.before the lowest number that was shown; absent: from the newest.
 * @throws ForbiddenError for all but administrators.
 */
export async function listTopicVersions<Settings>(
  topic: Topic<Settings>,
  { ctx, input: { before } }: Verb<ListSettingVersions>,
): Promise<Projected<SettingVersions<Settings>>> {
  administratorOf(ctx);
  const rows = await settingRows(ctx.db, topic);
  const found = await newestVersions(ctx.db, topic.id, { limit: versionsPerPage + 1, before });
  const versions = found.slice(0, versionsPerPage);
  return presentVersions(ctx, rows, { versions, hasOlder: found.length > versionsPerPage });
}

/**
 * Writes down how it could be, as a new version; nothing changes until it is published.
 *
 * @param input.basedOn the state that the administrator had before them.
 * @throws ForbiddenError for all but administrators; ChangedError when somebody else was first.
 */
export async function writeTopicDraft<Settings>(
  topic: Topic<Settings>,
  { ctx, input }: Verb<{ settings: Settings; note: string; basedOn: string }>,
): Promise<Projected<SettingState<Settings>>> {
  administratorOf(ctx);
  return transaction(ctx.db, async (tx) => {
    const before = await lockedRows(tx, topic, input.basedOn);
    await insertDraft(tx, ctx, before, input);
    return presentState(ctx, await settingRows(tx, topic));
  });
}

/**
 * Lets a version hold at once: the draft, or any earlier one. After commit every process is told.
 *
 * @param input.basedOn the state that the administrator had before them.
 * @throws ForbiddenError for all but administrators; NotFoundError for a version that is not there; ChangedError;
 * PreconditionError `nothing_to_publish`
 */
export async function publishTopic<Settings>(
  topic: Topic<Settings>,
  { ctx, input }: Verb<PublishSetting & { basedOn: string }>,
): Promise<Projected<SettingState<Settings>>> {
  administratorOf(ctx);
  const published = await transaction(ctx.db, async (tx) => {
    const before = await lockedRows(tx, topic, input.basedOn);
    const given = input.number === 0 ? undefined : await findVersion(tx, topic.id, input.number);
    if (!given && input.number !== 0) throw new NotFoundError();
    if (input.number === before.publishedNumber) throw new PreconditionError("nothing_to_publish");
    await letHold(tx, ctx, before, { number: input.number, settings: settingsOf(before, given) });
    return presentState(ctx, await settingRows(tx, topic));
  });
  forgetSettings(ctx.db);
  return published;
}

/**
 * Writes a version and lets it hold, in a transaction of the caller that holds the site's row; the caller forgets what
 * is kept in memory after it.
 * @returns the number of the version.
 */
export async function letHoldAtOnce<Settings>(
  tx: TenantTx,
  ctx: ServiceContext,
  topic: Topic<Settings>,
  given: { settings: Settings; note: string },
): Promise<number> {
  const before = await settingRows(tx, topic);
  const { number, settings } = await insertDraft(tx, ctx, before, given);
  await letHold(tx, ctx, before, { number, settings });
  return number;
}

async function insertDraft<Settings>(
  tx: TenantTx,
  ctx: ServiceContext,
  { topic, newest }: SettingRows<Settings>,
  given: { settings: Settings; note: string },
): Promise<{ number: number; settings: Settings }> {
  const { personId } = administratorOf(ctx);
  const number = (newest?.number ?? 0) + 1;
  const { note } = given;
  const settings = (await topic.prepare?.(tx, given.settings)) ?? given.settings;
  await insertVersion(tx, { topic: topic.id, number, settings, note, by: personId, at: ctx.now() });
  await recordAudit(tx, ctx, { action: `${auditNoun(topic)}.drafted`, facts: { version: number } });
  return { number, settings };
}

/** @param next.number 0: how the site was made. */
async function letHold<Settings>(
  tx: TenantTx,
  ctx: ServiceContext,
  before: SettingRows<Settings>,
  next: { number: number; settings: Settings },
): Promise<void> {
  const { personId } = administratorOf(ctx);
  const { topic } = before;
  const version = next.number === 0 ? null : next.number;
  const number = (before.publications[0]?.number ?? 0) + 1;
  const row = { topic: topic.id, number, id: newId(), version, by: personId, at: ctx.now() };
  await insertPublication(tx, row);
  await insertStart(tx, topic.id, before.first);
  const since = before.publications[0]?.published_at ?? null;
  const held = { settings: settingsOf(before, before.published), since };
  await topic.onPublished?.(tx, ctx, next.settings, held);
  await recordAudit(tx, ctx, {
    action: `${auditNoun(topic)}.published`,
    facts: { version: next.number, before: before.publishedNumber },
  });
}

async function lockedRows<Settings>(
  tx: TenantTx,
  topic: Topic<Settings>,
  basedOn: string,
): Promise<SettingRows<Settings>> {
  await lockSite(tx);
  const rows = await settingRows(tx, topic);
  if (rows.tag !== basedOn) throw new ChangedError();
  return rows;
}

const auditNoun = (topic: { id: string }) => topic.id.replaceAll("-", "_");
