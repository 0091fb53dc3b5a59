import type { Projected } from "@omzien/consent";
import type { HouseStyle, WriteHouseStyleDraft } from "@omzien/contracts";
import { type TenantTx, transaction } from "@omzien/db";
import { contrastFaults } from "@omzien/theme";
import { recordAudit } from "../audit.ts";
import { administratorOf, type Verb } from "../context.ts";
import { ChangedError, InvalidInputError } from "../errors.ts";
import { houseStyleState } from "./house-style-state.ts";
import { presentHouseStyle } from "./present.ts";
import { hasImage, insertVersion } from "./queries.ts";
import { lockSite } from "../site/queries.ts";

/**
 * Writes down how the site could look, as a new version; nobody sees it until it is published. Too little contrast
 * is no reason to refuse it here: work may be put aside half done.
 *
 * @param input.basedOn the state that the administrator had before them.
 * @throws ForbiddenError for all but administrators; ChangedError when somebody else was first; InvalidInputError
 * `unknown_value` for a logo or icon that is not there.
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
    await refuseUnknownImages(tx, input);
    const { basedOn: _basedOn, ...version } = input;
    await insertVersion(tx, { number, ...version, by: personId, at: ctx.now() });
    await recordAudit(tx, ctx, {
      action: "house_style.drafted",
      facts: { version: number, faults: contrastFaults(input.appearance).length },
    });
    return presentHouseStyle(ctx, await houseStyleState(tx, ctx.now()));
  });
}

async function refuseUnknownImages(
  tx: TenantTx,
  { logoId, iconId }: Pick<WriteHouseStyleDraft, "logoId" | "iconId">,
): Promise<void> {
  const faults: { pointer: string; code: string }[] = [];
  for (const [kind, id] of [
    ["logo", logoId],
    ["icon", iconId],
  ] as const) {
    if (id !== null && !(await hasImage(tx, { id, kind }))) {
      faults.push({ pointer: `/${kind}Id`, code: "unknown_value" });
    }
  }
  if (faults.length > 0) throw new InvalidInputError(faults);
}
