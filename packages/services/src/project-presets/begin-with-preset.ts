import type { PresetSubject, ProjectPreset } from "@omzien/contracts";
import { type TenantTx, transaction } from "@omzien/db";
import type { ServiceContext } from "../context.ts";
import { insertStart } from "../settings/queries.ts";
import { lockSite } from "../site/queries.ts";
import { forgetSettings } from "../site/site-settings.ts";
import { proposalFor, type ProjectSettings } from "./presets.ts";
import { changedSubjects, presetTopics, projectRows } from "./project-rows.ts";

/**
 * Makes a new site as a kind of project is, in everything that such a kind has a say in. It is how the site was made:
 * no version of anybody, and what an administrator takes later stands beside it. Again it changes nothing.
 *
 * @param input.except subjects that were chosen by hand.
 */
export async function beginWithPreset(
  ctx: ServiceContext,
  { preset, except }: { preset: ProjectPreset; except: readonly PresetSubject[] },
): Promise<void> {
  await transaction(ctx.db, async (tx) => {
    await lockSite(tx);
    const { settings: now, slugOf } = await projectRows(tx);
    const proposed = proposalFor(preset, now, slugOf);
    for (const subject of changedSubjects(now, proposed)) {
      if (!except.includes(subject)) await begin(tx, ctx, subject, { now, proposed });
    }
  });
  forgetSettings(ctx.db);
}

async function begin<Subject extends PresetSubject>(
  tx: TenantTx,
  ctx: ServiceContext,
  subject: Subject,
  { now, proposed }: { now: ProjectSettings; proposed: ProjectSettings },
): Promise<void> {
  const topic = presetTopics[subject];
  await insertStart(tx, topic.id, proposed[subject]);
  await topic.onPublished?.(tx, ctx, proposed[subject], { settings: now[subject], since: null });
}
