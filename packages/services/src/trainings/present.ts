import { present, type Projected } from "@omzien/consent";
import type { HelperTraining } from "@omzien/contracts";
import { trainingLine, type TrainingNames } from "@omzien/matching";
import type { ServiceContext } from "../context.ts";
import {
  deskRelationOf,
  lookContext,
  projectionOf,
  subjectOf,
  viewerOf,
  withRequired,
} from "../disclosure.ts";
import { localText } from "../local-text.ts";
import { reasonText } from "../search/reason-text.ts";
import type { HelperTrainingRow } from "./queries.ts";

const projection = projectionOf({ kind: "offer", fields: ["trainings"] });

/** What the desk sees of a training that somebody had. @throws NotFoundError when the policy hides it. */
export function presentTraining(ctx: ServiceContext, row: HelperTrainingRow): Projected<HelperTraining> {
  const training = {
    id: row.id,
    name: localText(ctx, row.names),
    notedAt: row.noted_at.toISOString(),
    notedBy: [row.noted_by_first_name, row.noted_by_last_name].filter(Boolean).join(" "),
  };
  const visible = projection(ctx).one(
    viewerOf(ctx),
    { kind: "offer", subject: subjectOf(ctx, row.person_id), values: { trainings: training } },
    lookContext(ctx, { relation: deskRelationOf(ctx) ?? "none" }),
  );
  return present({}, { visible: withRequired(visible, ["trainings"]) }, (parts) => parts.visible.trainings);
}

/**
 * Why the desk finds somebody in the pool, in words; null when it asked for no training, or may not see it.
 */
export function presentTrainingLine(
  ctx: ServiceContext,
  helperId: string,
  training: TrainingNames | undefined,
): Projected<{ training: string | null }> {
  const text = training === undefined ? null : reasonText(ctx, trainingLine(training, "coordinator"), "");
  const visible = projection(ctx).one(
    viewerOf(ctx),
    { kind: "offer", subject: subjectOf(ctx, helperId), values: { trainings: text } },
    lookContext(ctx, { relation: deskRelationOf(ctx) ?? "none" }),
  );
  return present({}, { visible }, (parts) => ({ training: parts.visible.trainings ?? null }));
}
