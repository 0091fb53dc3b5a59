import { present, type Projected } from "@omzien/consent";
import type { ForwardingCase } from "@omzien/contracts";
import type { TenantExecutor } from "@omzien/db";
import type { EnvelopeDesk, EnvelopeReceiver } from "@omzien/tenancy";
import { consentRows } from "../consents/queries.ts";
import type { ServiceContext, Verb } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import { forwardingRulesTopic } from "../forwarding-rules/forwarding-rules-topic.ts";
import { authoriseHandling } from "../help-requests/authorise-handling.ts";
import { loadSearch } from "../search/rank-helpers.ts";
import { currentSettings } from "../settings/topic.ts";
import { consentsElsewhere, envelopeOf } from "./envelope-of.ts";
import { forwardingOf } from "./present.ts";
import { forwardingsOfRequest } from "./queries.ts";

/**
 * What the desk may do to ask elsewhere about a request, what would be read there, and what was asked so far.
 *
 * @throws ForbiddenError for anybody but the desk; NotFoundError when there is no such request, or it is a case of
 * their own.
 */
export async function getForwardingCase({
  ctx,
  input: { helpRequestId, envelopes },
}: Verb<{ helpRequestId: string; envelopes: EnvelopeDesk }>): Promise<Projected<ForwardingCase>> {
  await authoriseHandling(ctx.db, ctx, helpRequestId);
  return readForwardingCase(ctx.db, ctx, helpRequestId, await receiversOf(ctx, envelopes));
}

/** Who may be asked: nobody while this municipality does not ask others. */
export async function receiversOf(ctx: ServiceContext, envelopes: EnvelopeDesk): Promise<EnvelopeReceiver[]> {
  const { sends } = await currentSettings(ctx.db, forwardingRulesTopic);
  return sends ? envelopes.receivers(ctx.tenant.id) : [];
}

/** The same, once it is clear that the reader may. @throws NotFoundError */
export async function readForwardingCase(
  db: TenantExecutor,
  ctx: ServiceContext,
  helpRequestId: string,
  receivers: readonly EnvelopeReceiver[],
): Promise<Projected<ForwardingCase>> {
  const search = await loadSearch(db, ctx, helpRequestId);
  if (!search || search.row.restricted_at !== null) throw new NotFoundError();
  const { state, person_id: personId } = search.row;
  const { sends } = await currentSettings(db, forwardingRulesTopic);
  const rows = await db.all(forwardingsOfRequest, { helpRequestId });
  const { mayBeFound, mayAskElsewhere } = await consentsElsewhere(db, ctx, personId);
  const facts = {
    mayForward: sends && (state === "open" || state === "triage"),
    consent: mayAskElsewhere ? ("given" as const) : await lastNo(db, personId),
    mayBeFound,
    receivers: receivers.map(({ host, name }) => ({ host, name })),
    forwardings: rows.map((row) => forwardingOf(row, ctx.now())),
  };
  const envelope = await envelopeOf(db, ctx, search);
  return present(facts, { envelope }, (parts, given) => ({ ...given, ...parts }));
}

/** The last answer of who gives no yes; a yes that does not count any more, or for their age, is none. */
async function lastNo(db: TenantExecutor, personId: string): Promise<ForwardingCase["consent"]> {
  const events = (await consentRows(db, [personId])).filter(({ purpose }) => purpose === "cross-tenant");
  const last = events.toSorted((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1)).at(-1);
  return last?.status === "refused" || last?.status === "withdrawn" ? last.status : null;
}
