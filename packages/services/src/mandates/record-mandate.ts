import { type AgeBand, type Projected, scopesOfCapacity } from "@omzien/consent";
import type { Mandate, RecordMandate } from "@omzien/contracts";
import { transaction, type TenantTx } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { lockSubject } from "../consents/queries.ts";
import { authorise, deskMemberOf, type ServiceContext, type Verb } from "../context.ts";
import { ForbiddenError, InvalidInputError, invariant, NotFoundError } from "../errors.ts";
import { addDays, localDateOf } from "../local-time.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { newId } from "../new-id.ts";
import { presentForDesk } from "./present.ts";
import { ageBandOf } from "./protection.ts";
import { insertMandate, livingPerson, mandateById, needOf, noteCourtOrder } from "./queries.ts";
import { aliveMandates, refuseRepresented, refuseSecond } from "./refuse-mandate.ts";
import { endFault, endOfTerm, latestDay } from "./term.ts";

/** A court has who it named account for the work every five years (Civil Code 1:446a, 1:459a); so the paper is seen again. */
const courtDays = 5 * 365;

type Input = { personId: string } & RecordMandate;

/**
 * Writes down in what capacity somebody may choose for another: the desk saw the paper, on which day, and keeps nothing
 * of it. A written mandate on paper ends within a year, a court's is seen again after five; a parent's ends when the
 * protection for age does. Never by somebody of the desk about themself.
 *
 * @throws ForbiddenError for anybody who does not work at the desk, or is one of the two; NotFoundError
 * @throws InvalidInputError with every fault: `/scope` `not_of_capacity`, `required`, `duplicate`; `/documentSeenOn`
 * `in_the_future`; `/endsOn` `in_the_past`, `too_far_ahead`; `/representativeId` `oneself`, `unknown_person`;
 * `/capacity` `no_age_noted`.
 * @throws ConflictError `mandate_exists`, `represented_by_law`
 */
export async function recordMandate({ ctx, input }: Verb<Input>): Promise<Projected<Mandate>> {
  const { personId: by } = deskMemberOf(ctx);
  const { personId, representativeId, capacity } = input;
  authorise(by !== personId && by !== representativeId, ForbiddenError);
  return transaction(ctx.db, async (tx) => {
    if (!(await lockSubject(tx, personId))) throw new NotFoundError();
    await refuseFaults(tx, ctx, input);
    const others = await aliveMandates(tx, ctx, personId);
    if (capacity === "gemachtigde") await refuseRepresented(tx, ctx, personId, others);
    refuseSecond(others, { representativeId, emailIndex: null });
    const id = await write(tx, ctx, input, by);
    if (capacity !== "gemachtigde" && capacity !== "guardian")
      await noteCourtOrder(tx, { personId, on: localDateOf(ctx.now()), by });
    await queueMail(tx, ctx, { kind: "mandate-began", personId, subjectId: id });
    await recordAudit(tx, ctx, {
      action: "mandate.recorded",
      subject: personId,
      facts: { mandateId: id, capacity, scope: input.scope.join(" ") },
    });
    const row = await tx.maybeOne(mandateById, { id });
    invariant(row, "the mandate that was written is there");
    return presentForDesk(ctx, row);
  });
}

async function write(tx: TenantTx, ctx: ServiceContext, input: Input, by: string): Promise<string> {
  const now = ctx.now();
  const id = newId(now.getTime());
  await insertMandate(tx, {
    id,
    person_id: input.personId,
    representative_id: input.representativeId,
    capacity: input.capacity,
    scope: input.scope,
    made_at: now,
    made_by: by,
    begins_at: now,
    ends_at: endOfTerm(input.endsOn, now, input.capacity === "gemachtigde"),
    document_seen_on: input.documentSeenOn,
    document_seen_by: by,
  });
  return id;
}

async function refuseFaults(tx: TenantTx, ctx: ServiceContext, input: Input): Promise<void> {
  const age = await ageBandOf(tx, ctx.now(), input.personId);
  const latest = await latestFor(tx, ctx, input, age);
  const ends = endFault(input.endsOn, ctx.now(), latest);
  const faults = [
    ...(await representativeFaults(tx, input)),
    ...(input.capacity === "guardian" && age === "adult"
      ? [{ pointer: "/capacity", code: "no_age_noted" }]
      : []),
    ...scopeFaults(input),
    ...(input.documentSeenOn > localDateOf(ctx.now())
      ? [{ pointer: "/documentSeenOn", code: "in_the_future" }]
      : []),
    ...(ends === undefined ? [] : [{ pointer: "/endsOn", code: ends }]),
  ];
  if (faults.length > 0) throw new InvalidInputError(faults);
}

function scopeFaults({ capacity, scope }: Input): { pointer: string; code: string }[] {
  const possible: readonly string[] = scopesOfCapacity[capacity];
  const pointer = "/scope";
  if (scope.some((each) => !possible.includes(each))) return [{ pointer, code: "not_of_capacity" }];
  if (scope.length === 0 && possible.length > 0) return [{ pointer, code: "required" }];
  return new Set(scope).size === scope.length ? [] : [{ pointer, code: "duplicate" }];
}

async function representativeFaults(
  tx: TenantTx,
  { personId, representativeId }: Input,
): Promise<{ pointer: string; code: string }[]> {
  const pointer = "/representativeId";
  if (representativeId === personId) return [{ pointer, code: "oneself" }];
  return (await tx.maybeOne(livingPerson, { id: representativeId }))
    ? []
    : [{ pointer, code: "unknown_person" }];
}

/** The last day that this capacity may have. */
async function latestFor(
  tx: TenantTx,
  ctx: ServiceContext,
  { capacity, personId }: Input,
  age: AgeBand,
): Promise<string | null> {
  if (capacity === "gemachtigde") return latestDay(ctx.now());
  if (capacity !== "guardian") return addDays(localDateOf(ctx.now()), courtDays);
  if (age === "adult") return null;
  const need = await tx.maybeOne(needOf, { personId });
  return need?.protected_until ? addDays(localDateOf(need.protected_until), -1) : null;
}
