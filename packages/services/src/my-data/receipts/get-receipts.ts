import { projectOwn, type Projected, toDpv } from "@omzien/consent";
import type { ConsentReceipts, ConsentRecords } from "@omzien/contracts";
import { type TenantTx, transaction } from "@omzien/db";
import { loadTranslator } from "@omzien/i18n/server";
import { recordAudit } from "../../audit.ts";
import { recordableEvent } from "../../consents/recordable-event.ts";
import { memberOf, type ServiceContext } from "../../context.ts";
import { subjectOf, viewerOf } from "../../disclosure.ts";
import { NotFoundError } from "../../errors.ts";
import { siteName } from "../../site-words/site-words-topic.ts";
import { receiptDocument } from "./receipt-document.ts";
import { receiptRows } from "./receipt-rows.ts";
import { renderReceipts } from "./render-receipts.ts";

/**
 * Proof of everything that the member answered, as a PDF to keep: the exact words, their version, when, to whom and
 * by what way. Made anew each time; nothing is kept of it.
 * @throws NotFoundError when the person has been erased meanwhile.
 */
export async function getConsentReceipts({
  ctx,
}: {
  ctx: ServiceContext;
}): Promise<Projected<ConsentReceipts>> {
  const { personId } = memberOf(ctx);
  const { rows, site, name } = await read(ctx, "pdf");
  const about = { site, name, madeAt: ctx.now() };
  const content = receiptDocument(rows, about, loadTranslator(ctx.language));
  const pdf = await renderReceipts(content, ctx.now());
  return projectOwn(viewerOf(ctx), subjectOf(ctx, personId), {
    madeAt: ctx.now().toISOString(),
    site,
    pdf: pdf.toString("base64"),
  });
}

/**
 * The same answers for other systems: ISO/IEC TS 27560:2023 as JSON-LD in the terms of W3C DPV.
 * @throws NotFoundError when the person has been erased meanwhile.
 */
export async function getConsentRecords({
  ctx,
}: {
  ctx: ServiceContext;
}): Promise<Projected<ConsentRecords>> {
  const { personId } = memberOf(ctx);
  const { rows, site } = await read(ctx, "json-ld");
  return projectOwn(viewerOf(ctx), subjectOf(ctx, personId), {
    madeAt: ctx.now().toISOString(),
    site,
    document: { ...toDpv(rows.flatMap(recordableEvent), site) },
  });
}

async function read(ctx: ServiceContext, format: "pdf" | "json-ld") {
  const { personId } = memberOf(ctx);
  return transaction(ctx.db, async (tx) => {
    const name = await nameOf(tx, personId);
    await recordAudit(tx, ctx, { action: "my_data.receipts_read", subject: personId, facts: { format } });
    return { rows: await receiptRows(tx, personId), site: await siteName(tx), name };
  });
}

async function nameOf(tx: TenantTx, personId: string): Promise<string> {
  const person = await tx.kysely
    .selectFrom("person")
    .select(["first_name", "last_name", "pseudonym"])
    .where("id", "=", personId)
    .where("erased_at", "is", null)
    .executeTakeFirst();
  if (!person) throw new NotFoundError();
  return [person.first_name, person.last_name].filter(Boolean).join(" ") || person.pseudonym;
}
