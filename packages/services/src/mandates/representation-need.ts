import { isPermitted, noConsents, present, type Projected, projectedList } from "@omzien/consent";
import type {
  Mandate,
  NoteRepresentationNeed,
  RepresentationAtDesk,
  RepresentationNeed,
} from "@omzien/contracts";
import { transaction, type TenantTx } from "@omzien/db";
import { withLooks } from "../access-log/look-book.ts";
import { recordAudit } from "../audit.ts";
import { lockSubject } from "../consents/queries.ts";
import { applyWithdrawal } from "../consents/withdrawal-effects.ts";
import { authorise, deskMemberOf, type ServiceContext, type Verb } from "../context.ts";
import { ForbiddenError, InvalidInputError, NotFoundError } from "../errors.ts";
import { localDateOf, localInstant } from "../local-time.ts";
import { consentViewsOf } from "../search/consent-view-of.ts";
import { deskName, presentForDesk } from "./present.ts";
import { presentNeed } from "./present-need.ts";
import { clearNeed, livingPerson, mandatesOfPerson, needOf, saveNeed } from "./queries.ts";
import { mostShown } from "./refuse-mandate.ts";

/**
 * Who may choose for somebody, and whether they need that: for the desk.
 * @throws ForbiddenError for anybody who does not work at the desk; NotFoundError
 */
export async function getRepresentation({
  ctx,
  input: { personId },
}: Verb<{ personId: string }>): Promise<Projected<RepresentationAtDesk>> {
  deskMemberOf(ctx);
  return transaction(ctx.db, (tx) => readRepresentation(ctx, tx, personId));
}

async function readRepresentation(
  ctx: ServiceContext,
  tx: TenantTx,
  personId: string,
): Promise<Projected<RepresentationAtDesk>> {
  const person = await tx.maybeOne(livingPerson, { id: personId });
  if (!person) throw new NotFoundError();
  const rows = await tx.all(mandatesOfPerson, { personId, limit: mostShown });
  const need = await tx.maybeOne(needOf, { personId });
  const isOver = need?.protected_until != null && need.protected_until <= ctx.now();
  return withLooks(tx, ctx, { reason: "person" }, (looks) =>
    present(
      {},
      {
        who: deskName(ctx, personId, person),
        mandates: projectedList(rows.map((row) => presentForDesk(ctx, row))),
        need: need && !isOver ? presentNeed(ctx, { personId, need, person }, looks) : null,
      },
      atDeskBody,
    ),
  );
}

function atDeskBody(parts: {
  who: { name: string };
  mandates: readonly Mandate[];
  need: RepresentationNeed | null;
}): RepresentationAtDesk {
  return { name: parts.who.name, mandates: [...parts.mandates], need: parts.need };
}

type Note = { personId: string } & NoteRepresentationNeed;

/**
 * Writes down that somebody needs a representative, and on what basis; never why. Of a birth date only the month is
 * asked, and kept until it is over. What somebody of that age cannot agree to alone no longer counts from now on: open
 * requests come to the desk, an offer rests.
 *
 * @throws ForbiddenError for anybody who does not work at the desk, or about oneself; NotFoundError
 * @throws InvalidInputError `/turnsEighteenIn` `in_the_past`, `too_far_ahead`
 */
export async function noteRepresentationNeed({
  ctx,
  input,
}: Verb<Note>): Promise<Projected<RepresentationAtDesk>> {
  const { personId: by } = deskMemberOf(ctx);
  const { personId, basis } = input;
  authorise(by !== personId, ForbiddenError);
  const protectedUntil = endOfProtection(input, ctx.now());
  return transaction(ctx.db, async (tx) => {
    if (!(await lockSubject(tx, personId))) throw new NotFoundError();
    await saveNeed(tx, {
      person_id: personId,
      basis,
      noted_on: localDateOf(ctx.now()),
      noted_by: by,
      protected_until: protectedUntil,
    });
    await recordAudit(tx, ctx, {
      action: "representation_need.noted",
      subject: personId,
      facts: { basis },
    });
    await restUntilAnswered(tx, ctx, personId);
    return readRepresentation(ctx, tx, personId);
  });
}

/**
 * Takes it back that somebody needs a representative.
 * @throws ForbiddenError for anybody who does not work at the desk, or about oneself; NotFoundError
 */
export async function clearRepresentationNeed({
  ctx,
  input: { personId },
}: Verb<{ personId: string }>): Promise<Projected<RepresentationAtDesk>> {
  const { personId: by } = deskMemberOf(ctx);
  authorise(by !== personId, ForbiddenError);
  return transaction(ctx.db, async (tx) => {
    if (!(await lockSubject(tx, personId))) throw new NotFoundError();
    const wasThere = await clearNeed(tx, personId);
    if (wasThere) await recordAudit(tx, ctx, { action: "representation_need.cleared", subject: personId });
    return readRepresentation(ctx, tx, personId);
  });
}

const adultAge = 18;

/** The first instant of the month after the one in which somebody turns eighteen. */
function endOfProtection({ turnsEighteenIn }: Note, now: Date): Date | null {
  if (turnsEighteenIn === undefined) return null;
  const [year = 0, month = 0] = turnsEighteenIn.split("-").map(Number);
  const pointer = "/turnsEighteenIn";
  const thisYear = Number(localDateOf(now).slice(0, 4));
  // Before any reckoning with it: no calendar reaches every year of four digits and the one after.
  if (year < thisYear) throw new InvalidInputError([{ pointer, code: "in_the_past" }]);
  if (year > thisYear + adultAge) throw new InvalidInputError([{ pointer, code: "too_far_ahead" }]);
  const next = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, "0")}`;
  const until = localInstant(`${next}-01`, "00:00");
  if (until <= now) throw new InvalidInputError([{ pointer, code: "in_the_past" }]);
  return until;
}

/** As after a withdrawal, for what this person cannot agree to alone. */
async function restUntilAnswered(tx: TenantTx, ctx: ServiceContext, personId: string): Promise<void> {
  const view = (await consentViewsOf(tx, ctx, [personId])).get(personId) ?? noConsents;
  for (const purpose of ["match.be-found", "match.be-asked"] as const) {
    if (!isPermitted(view, purpose, { now: ctx.now().getTime() }))
      await applyWithdrawal(tx, ctx, { personId, purpose });
  }
}
