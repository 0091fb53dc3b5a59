import { notPersonal, type Projected } from "@omzien/consent";
import {
  type BreachInquiry,
  type BreachOverview,
  Leak,
  type LeakedKind,
  type NewBreachInquiry,
  type PageQuery,
} from "@omzien/contracts";
import { type TenantExecutor, type TenantTx, transaction } from "@omzien/db";
import { recordAudit } from "../../audit.ts";
import { officerOf, type ServiceContext, type Verb } from "../../context.ts";
import { NotFoundError } from "../../errors.ts";
import { isoInstant } from "../../iso-instant.ts";
import { newId } from "../../new-id.ts";
import { decodeCursor, newestFirst, type Page, pageFrom } from "../../page.ts";
import { refuseBackwards } from "../period.ts";
import { affectedCounts, kindsOf } from "./affected.ts";
import { type InquiryRow, inquiriesBefore, inquiryRow } from "./inquiry-queries.ts";
import { leakWords } from "./leak-words.ts";

/**
 * Searches out who is affected by a leak, and with which kinds of data. A drill names nobody; a breach has its number
 * in the municipality's own register, which is the reason for which names are then shown. That it was searched out is
 * kept, the people are not: each page of them is read anew, as of the moment of the inquiry.
 * @throws ForbiddenError for anybody but the data protection officer; InvalidInputError `/leak/until`
 * `ends_before_start`
 */
export async function startBreachInquiry({
  ctx,
  input: { leak, breachReference },
}: Verb<NewBreachInquiry>): Promise<Projected<BreachOverview>> {
  const { personId } = officerOf(ctx);
  if ("from" in leak) refuseBackwards(leak);
  return transaction(ctx.db, async (tx) => {
    const began = performance.now();
    const counts = await affectedCounts(tx, leak, ctx.now());
    const row = {
      id: newId(),
      started_at: ctx.now(),
      started_by: personId,
      is_drill: breachReference === null,
      reference: breachReference ?? "",
      people: counts.reduce((sum, { people }) => sum + people, 0),
      took_ms: Math.round(performance.now() - began),
    };
    await tx.kysely
      .insertInto("breach_inquiry")
      .values({ ...row, leak: JSON.stringify(leak) })
      .execute();
    const facts = { kind: leak.kind, drill: row.is_drill, people: row.people };
    await recordAudit(tx, ctx, { action: "oversight.breach_inquiry_started", subject: row.id, facts });
    return notPersonal(overviewOf(ctx, { ...row, leak }, counts));
  });
}

/** Drills and breaches so far, newest first. @throws ForbiddenError for anybody but the data protection officer. */
export async function listBreachInquiries({
  ctx,
  input,
}: Verb<PageQuery>): Promise<Page<Projected<BreachInquiry>>> {
  officerOf(ctx);
  const after = input.cursor === undefined ? newestFirst : decodeCursor(input.cursor);
  const rows = await inquiriesBefore(ctx.db, after, input.limit + 1);
  return pageFrom(
    rows,
    input.limit,
    (row) => ({ at: row.started_at, id: row.id }),
    (row) => notPersonal(inquiryOf(ctx, row)),
  );
}

/**
 * One inquiry with its counts, read anew.
 * @throws ForbiddenError for anybody but the data protection officer; NotFoundError
 */
export async function getBreachInquiry({
  ctx,
  input,
}: Verb<{ inquiryId: string }>): Promise<Projected<BreachOverview>> {
  officerOf(ctx);
  const row = await getInquiry(ctx.db, input.inquiryId);
  const counts = await affectedCounts(ctx.db, leakOf(row), row.started_at);
  return notPersonal(overviewOf(ctx, row, counts));
}

/** @throws NotFoundError */
export async function getInquiry(db: TenantExecutor | TenantTx, id: string): Promise<InquiryRow> {
  const row = await inquiryRow(db, id);
  if (!row) throw new NotFoundError();
  return row;
}

/** What leaked, as it was written down. */
export function leakOf(row: Pick<InquiryRow, "leak">): Leak {
  return Leak.parse(row.leak);
}

function inquiryOf(ctx: ServiceContext, row: InquiryRow): BreachInquiry {
  const leak = leakOf(row);
  return {
    id: row.id,
    startedAt: isoInstant(row.started_at),
    isDrill: row.is_drill,
    reference: row.reference,
    leak,
    what: leakWords(ctx, leak),
    people: row.people,
    tookMs: row.took_ms,
  };
}

type Counts = Awaited<ReturnType<typeof affectedCounts>>;

function overviewOf(ctx: ServiceContext, row: InquiryRow, counts: Counts): BreachOverview {
  const byKind = new Map<LeakedKind, number>();
  const byWay = new Map<BreachOverview["byWay"][number]["way"], number>();
  for (const { sources, way, people } of counts) {
    for (const kind of kindsOf(sources)) byKind.set(kind, (byKind.get(kind) ?? 0) + people);
    byWay.set(way, (byWay.get(way) ?? 0) + people);
  }
  return {
    ...inquiryOf(ctx, row),
    byKind: [...byKind].map(([kind, people]) => ({ kind, people })),
    byWay: [...byWay].map(([way, people]) => ({ way, people })),
  };
}
