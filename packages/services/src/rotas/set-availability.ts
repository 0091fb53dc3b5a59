import type { Projected } from "@omzien/consent";
import type { Rota, RotaAvailability } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { memberOf, type Verb } from "../context.ts";
import { ConflictError, InvalidInputError, NotFoundError } from "../errors.ts";
import { fittingFor } from "./fitting.ts";
import { running } from "./lock-for.ts";
import { writeAvailability } from "./member-queries.ts";
import { speaksFor } from "./policy.ts";
import { lockRota, type RotaRows } from "./queries.ts";
import { readRota } from "./read-rota.ts";
import { bumpRevision } from "./write-queries.ts";

type Input = { rotaId: string; memberId: string } & RotaAvailability;

/**
 * Says yes to taking turns, on which days and how often at most; or changes that. Who left may come back this way. The
 * desk does it for who phones. Turns that were given stay.
 *
 * @throws NotFoundError for somebody else's place; ConflictError `rota_ended`, `helper_not_available`;
 * InvalidInputError `/days/…` for days that are none of the rota, or named twice.
 */
export async function setRotaAvailability({ ctx, input }: Verb<Input>): Promise<Projected<Rota>> {
  memberOf(ctx);
  return transaction(ctx.db, async (tx) => {
    const rows = await lockRota(tx, input.rotaId);
    if (!rows) throw new NotFoundError();
    const member = speaksFor(ctx, rows, input.memberId);
    running(rows);
    const mayComeBack = member.left_because === null || member.left_because === "left";
    const fitting = await fittingFor(tx, ctx, rows.rota.help_request_id, new Set([member.person_id]));
    if (!mayComeBack || !fitting.has(member.person_id)) throw new ConflictError("helper_not_available");
    const faults = faultsOf(rows, input);
    if (faults.length > 0) throw new InvalidInputError(faults);
    const joinedAt = member.left_at === null ? (member.joined_at ?? ctx.now()) : ctx.now();
    await writeAvailability(tx, { id: member.id, joinedAt, ...input });
    await bumpRevision(tx, rows.rota.id);
    await recordAudit(tx, ctx, {
      action: member.joined_at ? "rota.availability_changed" : "rota.joined",
      subject: rows.rota.id,
      facts: { memberId: member.id, days: input.days.length },
    });
    return readRota(tx, ctx, rows.rota.id);
  });
}

function faultsOf(rows: RotaRows, { days }: RotaAvailability) {
  const known = new Set(rows.days.map(({ date }) => date));
  return days.flatMap(({ date }, index) => {
    if (!known.has(date)) return [{ pointer: `/days/${index}/date`, code: "not_in_rota" }];
    const isTwice = days.findIndex((other) => other.date === date) < index;
    return isTwice ? [{ pointer: `/days/${index}/date`, code: "duplicate" }] : [];
  });
}
