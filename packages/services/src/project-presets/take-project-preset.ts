import { notPersonal, type Projected } from "@omzien/consent";
import type { HelpKinds, PresetSubject, ProjectPreset, TakenPreset } from "@omzien/contracts";
import { type TenantTx, transaction } from "@omzien/db";
import { loadTranslator } from "@omzien/i18n/server";
import { administratorOf, type ServiceContext, type Verb } from "../context.ts";
import { ChangedError, PreconditionError } from "../errors.ts";
import { letHoldAtOnce } from "../settings/set-topic.ts";
import { lockSite } from "../site/queries.ts";
import { forgetSettings } from "../site/site-settings.ts";
import { kindsWithoutCertificates, modulesFor, proposalFor, type ProjectSettings } from "./presets.ts";
import { changedSubjects, presetTopics, projectRows } from "./project-rows.ts";

/**
 * Takes the subjects of a kind of project that the administrator chose; all of them hold at once, or none. Each gets a
 * version of its own, so each can be taken back on its own. A subject in which nothing would change is left alone.
 * Parts of the site are judged by the kinds of help that will be shown, not by those that were left as they are; and
 * where certificates are off and are not taken along, kinds of help that ask for one stay hidden.
 *
 * @param input.basedOn what the administrator had before them.
 * @throws ForbiddenError for all but administrators; ChangedError when somebody set something meanwhile;
 * PreconditionError `nothing_to_publish`
 */
export async function takeProjectPreset({
  ctx,
  input: { preset, subjects, basedOn },
}: Verb<{
  preset: ProjectPreset;
  subjects: readonly PresetSubject[];
  basedOn: string;
}>): Promise<Projected<TakenPreset>> {
  administratorOf(ctx);
  const taken = await transaction(ctx.db, async (tx) => {
    await lockSite(tx);
    const { tag, settings: now, numbers, slugOf } = await projectRows(tx);
    if (tag !== basedOn) throw new ChangedError();
    const whole = proposalFor(preset, now, slugOf);
    const kinds = kindsToTake(now, whole, subjects);
    const proposed = { ...whole, "help-kinds": kinds, modules: modulesFor(preset, now.modules, kinds) };
    const chosen = changedSubjects(now, proposed).filter((subject) => subjects.includes(subject));
    if (chosen.length === 0) throw new PreconditionError("nothing_to_publish");
    const made: TakenPreset["taken"] = [];
    for (const subject of chosen) {
      const version = await take(tx, ctx, { subject, proposed, note: noteFor(preset) });
      made.push({ subject, version, before: numbers[subject] });
    }
    return made;
  });
  forgetSettings(ctx.db);
  return notPersonal({ preset, taken });
}

function kindsToTake(
  now: ProjectSettings,
  whole: ProjectSettings,
  subjects: readonly PresetSubject[],
): HelpKinds {
  if (!subjects.includes("help-kinds")) return now["help-kinds"];
  if (subjects.includes("modules") || now.modules.vog) return whole["help-kinds"];
  return kindsWithoutCertificates(now["help-kinds"], whole["help-kinds"]);
}

function take<Subject extends PresetSubject>(
  tx: TenantTx,
  ctx: ServiceContext,
  { subject, proposed, note }: { subject: Subject; proposed: ProjectSettings; note: string },
): Promise<number> {
  return letHoldAtOnce<ProjectSettings[Subject]>(tx, ctx, presetTopics[subject], {
    settings: proposed[subject],
    note,
  });
}

/** Kept with each version, for whoever reads later why it was written. */
function noteFor(preset: ProjectPreset): string {
  const { t } = loadTranslator("nl");
  return t("project-preset.note", { name: t(`project-preset.${preset}`) });
}
