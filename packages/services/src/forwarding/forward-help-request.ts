import { randomBytes } from "node:crypto";
import type { Projected } from "@omzien/consent";
import type { Envelope, ForwardHelpRequest, ForwardingCase } from "@omzien/contracts";
import { type TenantTx, transaction } from "@omzien/db";
import type { EnvelopeDesk, EnvelopeReceiver } from "@omzien/tenancy";
import { recordAudit } from "../audit.ts";
import { deskMemberOf, type ServiceContext, type Verb } from "../context.ts";
import { ConflictError, ConsentRequiredError, invariant, NotFoundError } from "../errors.ts";
import { forwardingRulesTopic } from "../forwarding-rules/forwarding-rules-topic.ts";
import { authoriseHandling } from "../help-requests/authorise-handling.ts";
import { lockForChange } from "../help-requests/lock-for-change.ts";
import { noteStep } from "../help-requests/search-steps.ts";
import { enqueue } from "../jobs.ts";
import { addMs, dayMs, endOfDay } from "../local-time.ts";
import { newId } from "../new-id.ts";
import { loadSearch, type Search } from "../search/rank-helpers.ts";
import { currentSettings } from "../settings/topic.ts";
import { envelopeOf } from "./envelope-of.ts";
import { readForwardingCase, receiversOf } from "./get-forwarding-case.ts";
import { isRunning } from "./present.ts";
import { forwardingsOfRequest, insertForwarding } from "./queries.ts";

/** An envelope that nobody took up is over after so many days, and never later than the request. */
const lastsDays = 14;

/**
 * Puts a request before another municipality, or writes down that a partner was asked: an envelope that says nothing
 * about who asks. It is carried after commit. The other desk answers with a sentence; personal data goes only by what
 * the asker agrees to share afterwards.
 *
 * @throws ForbiddenError for anybody but the desk; NotFoundError when there is no such request, it is a case of their
 * own, or that municipality takes no envelopes of this one.
 * @throws ConflictError `forwarding_off` while this municipality asks nobody, `help_request_not_open`, `data_on_hold`, or `already_forwarded` while the same is asked already.
 * @throws ConsentRequiredError when the asker did not say yes to being found and to being asked for elsewhere.
 */
export async function forwardHelpRequest({
  ctx,
  input: { helpRequestId, envelopes, ...to },
}: Verb<{ helpRequestId: string; envelopes: EnvelopeDesk } & ForwardHelpRequest>): Promise<
  Projected<ForwardingCase>
> {
  const { personId: by } = deskMemberOf(ctx);
  const receivers = await receiversOf(ctx, envelopes);
  return transaction(ctx.db, async (tx) => {
    const { id, person_id } = await lockForChange(tx, ctx, helpRequestId);
    await authoriseHandling(tx, ctx, id);
    const search = await loadSearch(tx, ctx, id);
    invariant(search, "a locked request can be read");
    await refuseUnfit(tx, search);
    const receiver = receiverFor(receivers, to);
    await refuseTwice(tx, ctx, id, receiver.name);
    const envelope = await envelopeOf(tx, ctx, search);
    if (!envelope) throw new ConsentRequiredError();
    const forwardingId = await write(tx, ctx, search, { by, receiver, envelope });
    await noteStep(tx, ctx, { id, person_id }, { kind: "forwarded", elsewhere: receiver.name });
    const facts = { kind: to.kind, forwardingId };
    await recordAudit(tx, ctx, { action: "help_request.forwarded", subject: id, facts });
    return readForwardingCase(tx, ctx, id, receivers);
  });
}

interface Receiver {
  kind: ForwardHelpRequest["kind"];
  name: string;
  tenantId: string | null;
}

function receiverFor(receivers: readonly EnvelopeReceiver[], to: ForwardHelpRequest): Receiver {
  if (to.kind === "partner") return { kind: "partner", name: to.name, tenantId: null };
  const found = receivers.find(({ host }) => host === to.host);
  if (!found) throw new NotFoundError();
  return { kind: "municipality", name: found.name, tenantId: found.tenantId };
}

async function refuseUnfit(tx: TenantTx, { row }: Search): Promise<void> {
  const { sends } = await currentSettings(tx, forwardingRulesTopic);
  if (!sends) throw new ConflictError("forwarding_off");
  if (row.state !== "open" && row.state !== "triage") throw new ConflictError("help_request_not_open");
  if (row.restricted_at !== null) throw new ConflictError("data_on_hold");
}

async function refuseTwice(
  tx: TenantTx,
  ctx: ServiceContext,
  helpRequestId: string,
  name: string,
): Promise<void> {
  const before = await tx.all(forwardingsOfRequest, { helpRequestId });
  if (before.some((known) => known.to_name === name && isRunning(known, ctx.now())))
    throw new ConflictError("already_forwarded");
}

async function write(
  tx: TenantTx,
  ctx: ServiceContext,
  search: Search,
  { by, receiver, envelope }: { by: string; receiver: Receiver; envelope: Projected<Envelope> },
): Promise<string> {
  const id = newId();
  const now = ctx.now();
  const latest = addMs(now, lastsDays * dayMs);
  const over = endOfDay(search.row.ends_on);
  await tx.run(insertForwarding, {
    id,
    helpRequestId: search.row.id,
    kind: receiver.kind,
    toTenant: receiver.tenantId,
    toName: receiver.name,
    // Random, and not one of our ids: those say when something was made.
    reference: randomBytes(16).toString("base64url"),
    content: JSON.stringify(envelope),
    now,
    by,
    expiresAt: over < latest ? over : latest,
  });
  if (receiver.kind === "municipality")
    await enqueue(tx, "carry_envelope", { forwardingId: id }, { key: `envelope:${id}` });
  return id;
}
