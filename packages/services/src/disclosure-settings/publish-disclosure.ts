import type { Projected } from "@omzien/consent";
import type { DisclosureSettings } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { administratorOf, type Verb } from "../context.ts";
import { ChangedError, PreconditionError } from "../errors.ts";
import { newId } from "../new-id.ts";
import { currentSettings } from "./current-settings.ts";
import { presentSettings } from "./present.ts";
import { insertPublication } from "./queries.ts";
import { lockSite } from "../site/queries.ts";

/**
 * Publishes the draft: from this commit on every request and every job, in every process, shows no more than it
 * allows. What was on its way when it was committed may still have gone by the settings before.
 *
 * @param input.basedOn the version of which the administrator saw the preview.
 * @throws ForbiddenError for all but administrators; ChangedError when it is another by now; PreconditionError
 * `nothing_to_publish`
 */
export async function publishDisclosure({
  ctx,
  input,
}: Verb<{ basedOn: string }>): Promise<Projected<DisclosureSettings>> {
  const { personId } = administratorOf(ctx);
  return transaction(ctx.db, async (tx) => {
    await lockSite(tx);
    const { version, draft, publication, published } = await currentSettings(tx);
    if (version !== input.basedOn) throw new ChangedError();
    if (!draft) throw new PreconditionError("nothing_to_publish");
    const number = (publication?.number ?? 0) + 1;
    await insertPublication(tx, { number, id: newId(), version: draft.number, by: personId, at: ctx.now() });
    await recordAudit(tx, ctx, {
      action: "disclosure.published",
      facts: { version: draft.number, before: published?.number ?? 0 },
    });
    return presentSettings(ctx, await currentSettings(tx));
  });
}
