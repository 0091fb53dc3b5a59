import { present, type Projected, projectedList } from "@omzien/consent";
import type {
  KnownToOfficer,
  OversightLook,
  OversightLookChoices,
  OversightLookQuery,
} from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { loadTranslator, type Translator } from "@omzien/i18n/server";
import { recordAudit } from "../../audit.ts";
import { officerOf, type ServiceContext, type Verb } from "../../context.ts";
import { isoInstant } from "../../iso-instant.ts";
import { decodeCursor, newestFirst, type Page, pageFrom } from "../../page.ts";
import { knownToOfficer, workingKinds } from "../known-to-officer.ts";
import { endOfPeriod, startOfPeriod } from "../period.ts";
import { fieldWords, purposeWords } from "../words.ts";
import { looksMatching, type OversightLookRow, reasonsUsed, viewersAtWork } from "./look-queries.ts";

/**
 * The log of looks, newest first: who, at whom, which data, why and by which rule; never the data. Who reads it is in
 * the audit log.
 * @throws ForbiddenError for anybody but the data protection officer; InvalidInputError `cursor_malformed`
 */
export async function listOversightLooks({
  ctx,
  input,
}: Verb<OversightLookQuery>): Promise<Page<Projected<OversightLook>>> {
  officerOf(ctx);
  const { cursor, limit, from, until, ...asked } = input;
  const after = cursor === undefined ? newestFirst : decodeCursor(cursor);
  const filter = {
    viewerId: asked.viewerId,
    subjectId: asked.subjectId,
    viewerKind: asked.viewerKind,
    level: asked.level,
    reason: asked.reason,
    from: startOfPeriod(from),
    until: endOfPeriod(until),
  };
  return transaction(ctx.db, async (tx) => {
    const rows = await looksMatching(tx, filter, { after, limit: limit + 1 });
    const count = Math.min(rows.length, limit);
    await recordAudit(tx, ctx, { action: "oversight.looks_read", facts: { count } });
    const words = loadTranslator(ctx.language);
    return pageFrom(
      rows,
      limit,
      (row) => ({ at: row.at, id: row.id }),
      (row) => presentLook(ctx, row, words),
    );
  });
}

/** What the log can be searched by. @throws ForbiddenError for anybody but the data protection officer. */
export async function getOversightLookChoices({
  ctx,
}: {
  ctx: ServiceContext;
}): Promise<Projected<OversightLookChoices>> {
  officerOf(ctx);
  const words = loadTranslator(ctx.language);
  const rows = await viewersAtWork(ctx.db, workingKinds);
  const reasons = (await reasonsUsed(ctx.db)).map((reason) => ({
    reason,
    words: reasonWords(reason, words),
  }));
  const viewers = rows.flatMap((row) => {
    const known = knownToOfficer(ctx, row, true);
    return known ? [present({ kind: row.viewer_kind }, { known }, withKind)] : [];
  });
  return present({ reasons }, { viewers: projectedList(viewers) }, choicesOf);
}

type Viewer = OversightLookChoices["viewers"][number];

function withKind({ known }: { known: KnownToOfficer }, { kind }: Pick<Viewer, "kind">): Viewer {
  return { ...known, kind };
}

function choicesOf(
  { viewers }: { viewers: readonly Viewer[] },
  { reasons }: Pick<OversightLookChoices, "reasons">,
): OversightLookChoices {
  return { viewers: [...viewers], reasons };
}

function presentLook(
  ctx: ServiceContext,
  row: OversightLookRow,
  words: Translator,
): Projected<OversightLook> {
  const viewer = knownToOfficer(
    ctx,
    { id: row.viewer_id, first_name: row.viewer_first_name, pseudonym: row.viewer_pseudonym },
    workingKinds.includes(row.viewer_kind),
  );
  const subject = knownToOfficer(
    ctx,
    { id: row.subject_id, first_name: null, pseudonym: row.subject_pseudonym },
    false,
  );
  return present(factsOf(row, words), { viewer, subject }, bodyOf);
}

function factsOf(row: OversightLookRow, words: Translator) {
  return {
    id: row.id,
    at: isoInstant(row.at),
    viewerKind: row.viewer_kind,
    fields: [...new Set(row.fields.map((field) => fieldWords(field, words)))],
    purpose: purposeWords(row.purpose, words),
    rules: row.rules,
    reason: reasonWords(row.reason, words),
    channel: row.channel,
    level: row.level,
  };
}

function bodyOf(
  people: { viewer: KnownToOfficer | null; subject: KnownToOfficer | null },
  facts: ReturnType<typeof factsOf>,
): OversightLook {
  return { ...facts, ...people };
}

function reasonWords(reason: string | null, { t, find }: Translator): string {
  return find(`oversight.reason.${reason ?? "none"}`, {}, t("oversight.reason.none"));
}
