import { isNarrowable, type Projected, storedSettings } from "@omzien/consent";
import type { DisclosureSettings, Narrowing, WriteDisclosureDraft } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { administratorOf, type Verb } from "../context.ts";
import { ChangedError, InvalidInputError } from "../errors.ts";
import { currentSettings } from "./current-settings.ts";
import { presentSettings } from "./present.ts";
import { insertVersion } from "./queries.ts";
import { lockSite } from "../site/queries.ts";

/**
 * Writes down what the municipality wants to show less, as a new version; nothing changes for anybody until it is
 * published. Lines can only take away: there is no way to say more.
 *
 * @param input.basedOn the version that the administrator had before them.
 * @throws ForbiddenError for all but administrators; ChangedError when somebody else was first; InvalidInputError
 * `not_narrowable`, `said_twice`
 */
export async function writeDisclosureDraft({
  ctx,
  input,
}: Verb<WriteDisclosureDraft & { basedOn: string }>): Promise<Projected<DisclosureSettings>> {
  const { personId } = administratorOf(ctx);
  const faults = faultsOf(input.narrowings);
  if (faults.length > 0) throw new InvalidInputError(faults);
  return transaction(ctx.db, async (tx) => {
    await lockSite(tx);
    const before = await currentSettings(tx);
    if (before.version !== input.basedOn) throw new ChangedError();
    const number = (before.newest?.number ?? 0) + 1;
    const settings = storedSettings(input.narrowings);
    await insertVersion(tx, { number, settings, note: input.note, by: personId, at: ctx.now() });
    await recordAudit(tx, ctx, {
      action: "disclosure.drafted",
      facts: { version: number, narrowings: input.narrowings.length },
    });
    return presentSettings(ctx, await currentSettings(tx));
  });
}

function faultsOf(narrowings: readonly Narrowing[]): { pointer: string; code: string }[] {
  const seen = new Set<string>();
  return narrowings.flatMap((line, index) => {
    const pointer = `/narrowings/${index}`;
    if (!isNarrowable(line)) return [{ pointer, code: "not_narrowable" }];
    const key = [line.relation, line.group, line.when].join(" ");
    const isTwice = seen.has(key);
    seen.add(key);
    return isTwice ? [{ pointer, code: "said_twice" }] : [];
  });
}
