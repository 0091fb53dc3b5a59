import type { Projected } from "@omzien/consent";
import type { DraftForAnother, NewDraftForAnother } from "@omzien/contracts";
import { transaction, type TenantTx } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { findByContact } from "../contacts/contact-rows.ts";
import { isDesk, memberOf, type ServiceContext, type Verb } from "../context.ts";
import { ForbiddenError, InvalidInputError, invariant, LimitError, NotFoundError } from "../errors.ts";
import { requestFaults } from "../help-requests/request-faults.ts";
import { categoryForRequest } from "../help-requests/write-queries.ts";
import { enqueue } from "../jobs.ts";
import { addMs, dayMs } from "../local-time.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { newId } from "../new-id.ts";
import { lockPerson } from "../people/queries.ts";
import { countTry } from "../sign-in/rate-limit.ts";
import { sealContent } from "./draft-content.ts";
import { codeOf, linkOf } from "./draft-secrets.ts";
import { draftDays } from "./draft-status.ts";
import { presentDraft } from "./present.ts";
import { draftById, insertDraft, waitingOfMaker } from "./queries.ts";

/** How many drafts one neighbour may have waiting, and how often one address may be asked in a week. */
export const mostWaiting = 5;
export const mostAsksPerWeek = 3;

/**
 * Writes a request for another. Nobody is shown it, and nothing of it happens, before that person says yes by an own
 * channel: a mail with a link and a code, a call by the desk, or a letter with a code. The answer is the same for who
 * is known here and who is not.
 *
 * @throws ForbiddenError for a practice or staff, when somebody else than the desk says so.
 * @throws InvalidInputError with every fault of the request; LimitError `draft_limit_reached`
 * @throws RateLimitedError when the address was asked three times in a week.
 */
export async function makeDraft({
  ctx,
  input,
}: Verb<NewDraftForAnother>): Promise<Projected<DraftForAnother>> {
  const { personId: makerId } = memberOf(ctx);
  const isForDesk = input.madeAs === "practice" || input.madeAs === "staff";
  if (isForDesk && !isDesk(ctx)) throw new ForbiddenError();
  if (input.channel === "mail") await countAddress(ctx, input.person.email ?? "");
  return transaction(ctx.db, async (tx) => {
    if (!(await lockPerson(tx, makerId))) throw new NotFoundError();
    await refuseFaults(tx, ctx, input);
    if (!isDesk(ctx)) await refuseTooMany(tx, ctx, makerId);
    const id = newId(ctx.now().getTime());
    await write(tx, ctx, id, makerId, input);
    const row = await tx.maybeOne(draftById, { id });
    invariant(row, "the draft that was written is there");
    return presentDraft(ctx, row);
  });
}

/** Nobody is written to again and again by way of this site. */
function countAddress(ctx: ServiceContext, email: string): Promise<void> {
  return countTry(ctx, { key: `draft-to:${email}`, max: mostAsksPerWeek, windowSeconds: 7 * 86_400 });
}

async function refuseFaults(
  tx: TenantTx,
  ctx: ServiceContext,
  { request }: NewDraftForAnother,
): Promise<void> {
  const category = await tx.maybeOne(categoryForRequest, { id: request.categoryId });
  const faults = requestFaults(
    { ...request, channel: "web" },
    category && { hidden: category.hidden, hasChildren: category.has_children },
    ctx.now(),
  );
  if (faults.length > 0)
    throw new InvalidInputError(faults.map(({ pointer, code }) => ({ pointer: `/request${pointer}`, code })));
}

async function refuseTooMany(tx: TenantTx, ctx: ServiceContext, makerId: string): Promise<void> {
  const { count } = await tx.one(waitingOfMaker, { makerId, now: ctx.now() });
  if (count >= mostWaiting) throw new LimitError("draft_limit_reached", { limit: mostWaiting });
}

async function write(
  tx: TenantTx,
  ctx: ServiceContext,
  id: string,
  makerId: string,
  { person, practice, request, channel, madeAs }: NewDraftForAnother,
): Promise<void> {
  const { email } = person;
  const lapsesAt = addMs(ctx.now(), draftDays * dayMs);
  const isWritten = channel !== "phone";
  await insertDraft(tx, {
    id,
    maker_id: makerId,
    made_as: madeAs,
    category_id: request.categoryId,
    channel,
    ...(await sealContent(tx, ctx, id, { person, practice, request })),
    link_hash: channel === "mail" ? ctx.secrets.hash(linkOf(ctx, id)) : null,
    code_hash: isWritten ? ctx.secrets.hash(codeOf(ctx, id)) : null,
    made_at: ctx.now(),
    lapses_at: lapsesAt,
    person_id: await knownPerson(tx, ctx, { person, channel }),
  });
  if (channel === "mail" && email !== undefined)
    await queueMail(tx, ctx, { kind: "draft-to-confirm", recipient: email, subjectId: id });
  await enqueue(tx, "lapse_draft", { draftId: id }, { runAt: lapsesAt, key: `lapse:${id}` });
  await recordAudit(tx, ctx, { action: "draft.made", subject: id, facts: { channel, madeAs } });
}

/**
 * Who has the address or number by which they are reached; the maker is not told. With a letter it stays open: it
 * goes to wherever the maker said, and must not open anything of somebody whose number the maker happens to know.
 */
async function knownPerson(
  tx: TenantTx,
  ctx: ServiceContext,
  { person, channel }: Pick<NewDraftForAnother, "person" | "channel">,
): Promise<string | null> {
  const { email, phone } = person;
  if (channel === "letter") return null;
  return (await findByContact(ctx, tx, channel === "mail" ? { email } : { phone })) ?? null;
}
