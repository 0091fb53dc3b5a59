import { present, type Projected, projectedList } from "@omzien/consent";
import type { Mandate, MandateList, MandateListQuery } from "@omzien/contracts";
import { memberOf, type ServiceContext, type Verb } from "../context.ts";
import { mandateStatus, scopesHeld } from "./mandate-status.ts";
import { presentGiven, presentHeld } from "./present.ts";
import { ageBandsOf } from "./protection.ts";
import { mandatesHeldBy, mandatesOfPerson } from "./queries.ts";
import { mostShown } from "./refuse-mandate.ts";

/** Who may choose for me, newest first; or for whom I may choose at this moment, the first to end before the rest. */
export async function listMandates({ ctx, input }: Verb<MandateListQuery>): Promise<Projected<MandateList>> {
  const { personId } = memberOf(ctx);
  const items = input.list === "given" ? await given(ctx, personId) : await held(ctx, personId);
  return present({}, { items: projectedList(items) }, listBody);
}

async function given(ctx: ServiceContext, personId: string): Promise<Projected<Mandate>[]> {
  const rows = await ctx.db.all(mandatesOfPerson, { personId, limit: mostShown });
  return rows.map((row) => presentGiven(ctx, row));
}

async function held(ctx: ServiceContext, representativeId: string): Promise<Projected<Mandate>[]> {
  const rows = await ctx.db.all(mandatesHeldBy, { representativeId, now: ctx.now() });
  const ages = await ageBandsOf(
    ctx.db,
    ctx.now(),
    rows.map((row) => row.person_id),
  );
  return rows
    .filter((row) => mandateStatus(row, ctx.now()) === "running")
    .map((row) => presentHeld(ctx, row, scopesHeld(row, ages.get(row.person_id) ?? "adult", ctx.now())));
}

function listBody({ items }: { items: readonly Mandate[] }): MandateList {
  return { items: [...items] };
}
