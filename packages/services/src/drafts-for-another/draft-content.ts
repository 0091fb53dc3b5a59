import { DraftContent } from "@omzien/contracts";
import type { TenantExecutor, TenantTx } from "@omzien/db";
import type { ServiceContext } from "../context.ts";
import { currentKey, keyRing } from "../contacts/key-ring.ts";
import { emailIndex } from "../contacts/look-up.ts";
import { openValue, sealValue, versionOf } from "../contacts/sealed-value.ts";

const place = (tenantId: string, rowId: string) => ({
  tenantId,
  table: "draft_for_another",
  column: "content",
  rowId,
});

/** The content as it is kept, with the key's version, and what it is found by when the address is known. */
export async function sealContent(tx: TenantTx, ctx: ServiceContext, draftId: string, content: DraftContent) {
  const { key, version, ring } = await currentKey(ctx, tx);
  const { email } = content.person;
  return {
    content: sealValue(key, version, place(tx.tenantId, draftId), JSON.stringify(content)),
    sealed_with: version,
    email_index: email === undefined ? null : emailIndex(ring.index, email),
  };
}

/** Null once the draft has ended, and for what does not open. */
export async function openContent(
  db: TenantExecutor,
  ctx: ServiceContext,
  row: { id: string; content: string | null },
): Promise<DraftContent | null> {
  const text = await openText(db, ctx, row);
  if (text === null) return null;
  const parsed = DraftContent.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data : null;
}

/** The content as text, for somebody's own data; what was never sealed is as it was typed. */
export async function openText(
  db: TenantExecutor,
  ctx: ServiceContext,
  { id, content }: { id: string; content: string | null },
): Promise<string | null> {
  if (content === null) return null;
  const version = versionOf(content);
  if (version === undefined) return content;
  const known = await keyRing(ctx, db);
  const ring = known.seal.has(version) ? known : await keyRing(ctx, db, true);
  const key = ring.seal.get(version);
  const opened = key && openValue(key, place(db.tenantId, id), content);
  if (opened === undefined) ctx.secrets.onUnreadable?.(place(db.tenantId, id));
  return opened ?? null;
}

/** The keyed hash that an address is found by. */
export async function indexOfEmail(db: TenantExecutor, ctx: ServiceContext, email: string): Promise<string> {
  return emailIndex((await keyRing(ctx, db)).index, email);
}
