import type { Projected } from "@omzien/consent";
import type { HouseStyle, WriteHouseStyleDraft } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { contrastFaults } from "@omzien/theme";
import { recordAudit } from "../audit.ts";
import { administratorOf, type Verb } from "../context.ts";
import { ChangedError } from "../errors.ts";
import { houseStyleState } from "./house-style-state.ts";
import { presentHouseStyle } from "./present.ts";
import { insertVersion, lockSite } from "./queries.ts";

/**
 * Writes down how the site could look, as a new version; nobody sees it until it is published. Too little contrast
 * is no reason to refuse it here: work may be put aside half done.
 *
 * @param input.basedOn the state that the administrator had before them.
 * @throws ForbiddenError for all but administrators; ChangedError when somebody else was first.
 */
export async function writeHouseStyleDraft({
  ctx,
  input,
}: Verb<WriteHouseStyleDraft & { basedOn: string }>): Promise<Projected<HouseStyle>> {
  const { personId } = administratorOf(ctx);
  return transaction(ctx.db, async (tx) => {
    await lockSite(tx);
    const before = await houseStyleState(tx, ctx.now());
    if (before.tag !== input.basedOn) throw new ChangedError();
    const number = (before.versions[0]?.number ?? 0) + 1;
    const { appearance, formOfAddress, note } = input;
    await insertVersion(tx, { number, appearance, formOfAddress, note, by: personId, at: ctx.now() });
    await recordAudit(tx, ctx, {
      action: "house_style.drafted",
      facts: { version: number, faults: contrastFaults(appearance).length },
    });
    return presentHouseStyle(ctx, await houseStyleState(tx, ctx.now()));
  });
}
