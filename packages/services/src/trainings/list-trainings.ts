import { present, type Projected } from "@omzien/consent";
import type { HelperTraining, Training } from "@omzien/contracts";
import { deskMemberOf, type ServiceContext, type Verb } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import { localText } from "../local-text.ts";
import { isReachable } from "../vog/queries.ts";
import { presentTraining } from "./present.ts";
import { trainingRows, trainingRowsOf } from "./queries.ts";

/** The trainings that the desk may give somebody or ask for, in the order of the list. @throws ForbiddenError */
export async function listTrainings({ ctx }: { ctx: ServiceContext }): Promise<Projected<Training>[]> {
  deskMemberOf(ctx);
  const rows = await trainingRows(ctx.db);
  return rows
    .filter(({ hidden }) => !hidden)
    .map(({ id, names }) => present({ id, name: localText(ctx, names) }, {}, (_parts, facts) => facts));
}

/**
 * Which trainings somebody had, as the desk wrote it down, in the order of the list.
 * @throws ForbiddenError for anybody but the desk; NotFoundError for an unknown person, and for one whose data are on
 * hold.
 */
export async function listHelperTrainings({
  ctx,
  input: { personId },
}: Verb<{ personId: string }>): Promise<Projected<HelperTraining>[]> {
  deskMemberOf(ctx);
  if (!(await isReachable(ctx.db, personId))) throw new NotFoundError();
  const rows = await trainingRowsOf(ctx.db, personId);
  return rows.map((row) => presentTraining(ctx, row));
}
