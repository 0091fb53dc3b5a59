import { guardianDecides, type Projected } from "@omzien/consent";
import type { HelpRequest, NewHelpRequest, Weight } from "@omzien/contracts";
import { transaction, type TenantTx } from "@omzien/db";
import { lastDayOf } from "@omzien/matching";
import { recordAudit } from "../audit.ts";
import { confirmFromDesk } from "../drafts-for-another/record-draft-answer.ts";
import { raiseDutyCall } from "../duty-calls/raise-duty-call.ts";
import { authorise, isDesk, memberOf, type ServiceContext, type Verb } from "../context.ts";
import {
  ConflictError,
  ConsentRequiredError,
  ForbiddenError,
  InvalidInputError,
  LimitError,
  NotFoundError,
} from "../errors.ts";
import { enqueue } from "../jobs.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { ageBandOf } from "../mandates/protection.ts";
import { newId } from "../new-id.ts";
import { type Asker, findAsker } from "./asker.ts";
import { circleDeadline } from "./circle-deadline.ts";
import { readRequest } from "./get-help-request.ts";
import { planEnd } from "./plan-end.ts";
import { categoryForRequest, insertRequest } from "./write-queries.ts";
import { requestFaults } from "./request-faults.ts";

/** How many requests somebody may have waiting, unless the municipality chose otherwise. */
const defaultMaxOpenRequests = 5;

/**
 * Asks for help: a member for themself, or the desk for somebody (`onBehalfOf`). A complex request waits for the
 * desk (state `triage`), as does any request of somebody whose match was stopped while that is looked into; any other
 * is open at once, and its search begins after commit.
 *
 * @throws ForbiddenError when somebody else than the desk asks on behalf of another.
 * @throws ConsentRequiredError `code_of_conduct_not_accepted`, or `consent_required` without `match.be-found`
 * (not for a complex request: nobody is shown it before a person has decided); `guardian_consent_required` when that
 * yes is a parent's or guardian's to give.
 * @throws InvalidInputError with every fault at once.
 * @throws LimitError `help_request_limit_reached`
 * @throws ConflictError `draft_no_longer_waiting` when the draft that it comes from was answered meanwhile.
 */
export async function createHelpRequest({
  ctx,
  input,
}: Verb<NewHelpRequest>): Promise<Projected<HelpRequest>> {
  const member = memberOf(ctx);
  const personId = input.onBehalfOf ?? member.personId;
  authorise(personId === member.personId || isDesk(ctx), ForbiddenError);
  const takenBy = input.onBehalfOf === undefined ? null : member.personId;
  const request = { ...input, channel: channelOf(ctx, input) };
  return transaction(ctx.db, async (tx) => {
    const id = await createRequest(tx, ctx, { request, personId, takenBy });
    const { fromDraft: draftId } = input;
    if (draftId !== undefined) {
      authorise(takenBy !== null && isDesk(ctx), ForbiddenError);
      await confirmFromDesk(tx, ctx, { draftId, personId, helpRequestId: id });
    }
    return readRequest(tx, ctx, id);
  });
}

export interface RequestToCreate {
  request: NewHelpRequest;
  /** Who asks. */
  personId: string;
  /** Who wrote it down for them; null when they did so themselves. */
  takenBy: string | null;
}

/** The request itself, for a caller who has seen to it that the actor may. @returns its id. */
export async function createRequest(
  tx: TenantTx,
  ctx: ServiceContext,
  { request, personId, takenBy }: RequestToCreate,
): Promise<string> {
  const asker = await findAsker(tx, ctx, personId);
  if (!asker || asker.person.blocked_at) throw new NotFoundError();
  if (asker.person.restricted_at) throw new ConflictError("data_on_hold");
  const weight = await checkedWeight(tx, ctx, request, asker);
  await assertAllowed(tx, ctx, asker, weight);
  const id = await write(tx, ctx, { request, takenBy }, asker, weight);
  await queueMail(tx, ctx, { kind: "request-received", personId, subjectId: id });
  if (!waitsForDesk(asker, weight))
    await enqueue(tx, "search_helpers", { helpRequestId: id }, { key: `search:${id}` });
  if (request.urgency === "today") await raiseDutyCall(tx, ctx, { id, person_id: personId });
  await planEnd(tx, ctx, { id, created_at: ctx.now(), ends_on: lastDayOf(request.timing) });
  await recordAudit(tx, ctx, {
    action: "help_request.created",
    subject: id,
    facts: { weight, channel: request.channel, onBehalf: personId !== memberOf(ctx).personId },
  });
  return id;
}

/** The weight of the request; refuses every fault of the input at once. */
async function checkedWeight(
  tx: TenantTx,
  ctx: ServiceContext,
  input: NewHelpRequest,
  { person }: Asker,
): Promise<Weight> {
  const category = await tx.maybeOne(categoryForRequest, { id: input.categoryId });
  const faults = requestFaults(
    input,
    category && { hidden: category.hidden, hasChildren: category.has_children },
    ctx.now(),
  );
  const profile = [
    ...(person.first_name === "" ? [{ pointer: "/profile/firstName", code: "required" }] : []),
    ...(person.area_id === null ? [{ pointer: "/profile/area", code: "required" }] : []),
  ];
  if (faults.length + profile.length > 0 || !category) throw new InvalidInputError([...faults, ...profile]);
  return heaviest(category.weight, input.weight ?? category.weight);
}

async function assertAllowed(
  tx: TenantTx,
  ctx: ServiceContext,
  { person, consents }: Asker,
  weight: Weight,
): Promise<void> {
  if (!person.code_accepted) throw new ConsentRequiredError("code_of_conduct_not_accepted");
  if (weight !== "complex" && !consents.mayBeFound) {
    const age = await ageBandOf(tx, ctx.now(), person.id);
    const isOwn = !guardianDecides(age, "match.be-found");
    throw new ConsentRequiredError(isOwn ? "consent_required" : "guardian_consent_required");
  }
  const limit = person.rules?.maxOpenRequests ?? defaultMaxOpenRequests;
  if ((person.open_requests ?? 0) >= limit) throw new LimitError("help_request_limit_reached", { limit });
}

async function write(
  tx: TenantTx,
  ctx: ServiceContext,
  { request: input, takenBy }: Omit<RequestToCreate, "personId">,
  asker: Asker,
  weight: Weight,
): Promise<string> {
  const id = newId();
  const { person } = asker;
  const toTriage = waitsForDesk(asker, weight);
  const circleFirst = input.circleFirst ?? false;
  await tx.run(insertRequest, {
    id,
    personId: person.id,
    takenBy,
    channel: input.channel,
    categoryId: input.categoryId,
    description: input.description,
    timing: JSON.stringify(input.timing),
    endsOn: lastDayOf(input.timing),
    weight,
    urgency: input.urgency,
    needs: input.needs,
    languages: input.languages,
    nearness: input.nearness,
    audience: input.audience,
    areaId: person.area_id,
    x: person.x,
    y: person.y,
    state: toTriage ? "triage" : "open",
    now: ctx.now(),
    openedAt: toTriage ? null : ctx.now(),
    circleFirst,
    circleUntil: toTriage ? null : await circleDeadline(tx, ctx, { circleFirst, urgency: input.urgency }),
  });
  return id;
}

function waitsForDesk({ person }: Asker, weight: Weight): boolean {
  return weight === "complex" || person.is_held;
}

/** Only the desk takes requests by telephone or at the counter. */
function channelOf(ctx: ServiceContext, input: NewHelpRequest): NewHelpRequest["channel"] {
  return isDesk(ctx) && input.onBehalfOf !== undefined ? input.channel : "web";
}

const weights: readonly Weight[] = ["light", "middle", "complex"];

function heaviest(a: Weight, b: Weight): Weight {
  return weights.indexOf(a) > weights.indexOf(b) ? a : b;
}
