import { present, project, type Projected, toDpv, type Visible } from "@omzien/consent";
import type { ConsentRecordQuery, ConsentRegister, ConsentRegisterRecord } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { notPersonal } from "@omzien/consent";
import { recordAudit } from "../../audit.ts";
import { type ConsentEventRow, recordableEvent } from "../../consents/recordable-event.ts";
import { officerOf, type ServiceContext, type Verb } from "../../context.ts";
import { subjectOf, viewerOf, withRequired } from "../../disclosure.ts";
import { isoInstant } from "../../iso-instant.ts";
import { decodeCursor, oldestFirst, type Page, pageFrom } from "../../page.ts";
import { siteName } from "../../site-words/site-words-topic.ts";
import { officerLook } from "../known-to-officer.ts";
import { consentCounts, consentEventsAfter } from "./consent-register-queries.ts";

/** How much the register of answers holds. @throws ForbiddenError for anybody but the data protection officer. */
export async function getConsentRegister({
  ctx,
}: {
  ctx: ServiceContext;
}): Promise<Projected<ConsentRegister>> {
  officerOf(ctx);
  const site = await siteName(ctx.db);
  const counts = await consentCounts(ctx.db);
  const { "@context": context } = toDpv([], site);
  return notPersonal({ site, madeAt: isoInstant(ctx.now()), ...counts, context: { ...context } });
}

/**
 * Every answer about consent, the oldest first, in the terms of ISO/IEC TS 27560:2023 and W3C DPV. People and matches
 * are pseudonyms that hold in this register alone: the file leaves the site, and leads back to nobody without it.
 * @throws ForbiddenError for anybody but the data protection officer; InvalidInputError `cursor_malformed`
 */
export async function listConsentRecords({
  ctx,
  input,
}: Verb<ConsentRecordQuery>): Promise<Page<Projected<ConsentRegisterRecord>>> {
  officerOf(ctx);
  const after = input.cursor === undefined ? oldestFirst : decodeCursor(input.cursor);
  return transaction(ctx.db, async (tx) => {
    const site = await siteName(tx);
    const rows = await consentEventsAfter(tx, after, input.limit + 1);
    const count = Math.min(rows.length, input.limit);
    await recordAudit(tx, ctx, { action: "oversight.consent_records_read", facts: { count } });
    const page = pageFrom(
      rows,
      input.limit,
      (row) => ({ at: row.at, id: row.id }),
      (row) => row,
    );
    return { ...page, items: page.items.flatMap((row) => recordOf(ctx, row, site)) };
  });
}

function recordOf(
  ctx: ServiceContext,
  row: ConsentEventRow,
  site: string,
): Projected<ConsentRegisterRecord>[] {
  return recordableEvent(row).map((event) => {
    const { purpose, status, at, textVersion, evidence } = event;
    const scope = event.scope === null ? null : { ...event.scope, id: pseudonymOf(ctx, event.scope.id) };
    const record = {
      kind: "consent" as const,
      subject: subjectOf(ctx, row.person_id),
      values: { purpose, scope, status, at, textVersion, evidence },
    };
    const visible = project(ctx.disclosure, viewerOf(ctx), record, officerLook(ctx));
    const names = ["purpose", "scope", "status", "at", "textVersion", "evidence"] as const;
    return present(factsOf(ctx, row, event, site), { seen: withRequired(visible, names) }, bodyOf);
  });
}

type Event = ReturnType<typeof recordableEvent>[number];
type Seen = Required<
  Visible<Pick<Event, "purpose" | "scope" | "status" | "at" | "textVersion" | "evidence">>
>;

function factsOf(ctx: ServiceContext, row: ConsentEventRow, event: Event, site: string) {
  const { id, textSha256, locale, capacity, validUntil } = event;
  return {
    site,
    event: {
      id,
      textSha256,
      locale,
      capacity,
      validUntil,
      subjectId: pseudonymOf(ctx, row.person_id),
      byPersonId: pseudonymOf(ctx, row.by_person_id),
    },
  };
}

function bodyOf(
  { seen }: { seen: Seen },
  { site, event }: ReturnType<typeof factsOf>,
): ConsentRegisterRecord {
  return { ...toDpv([{ ...event, ...seen }], site)["@graph"][0] };
}

/** The same id gives the same pseudonym; without the site's own key nobody can tell whose. */
function pseudonymOf(ctx: ServiceContext, id: string): string {
  return `omzien:pseudonym/${ctx.secrets.pseudonym(ctx.tenant.id, "consent-register", id)}`;
}
