import { present, project, type Projected, type Visible, usualPurpose } from "@omzien/consent";
import type { AffectedPerson, AffectedPersonQuery } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { type LookBook, withLooks } from "../../access-log/look-book.ts";
import { recordAudit } from "../../audit.ts";
import { officerOf, type ServiceContext, type Verb } from "../../context.ts";
import { subjectOf, viewerOf } from "../../disclosure.ts";
import { decodeCursor, type Page, pageFrom } from "../../page.ts";
import { officerLook } from "../known-to-officer.ts";
import { type AffectedRow, affectedBy, kindsOf } from "./affected.ts";
import { getInquiry, leakOf } from "./breach-inquiries.ts";
import type { InquiryRow } from "./inquiry-queries.ts";
import { sourceWords } from "./leak-words.ts";

/**
 * The people of a leak, a page at a time: in a drill by pseudonym; in a breach by name and with how they want to be
 * told, which is a look at each of them. Telephone numbers and addresses are not among it: the desk tells them.
 * @throws ForbiddenError for anybody but the data protection officer; NotFoundError; InvalidInputError
 * `cursor_malformed`
 */
export async function listAffectedPeople({
  ctx,
  input,
}: Verb<AffectedPersonQuery & { inquiryId: string }>): Promise<Page<Projected<AffectedPerson>>> {
  officerOf(ctx);
  const after = input.cursor === undefined ? undefined : decodeCursor(input.cursor).id;
  return transaction(ctx.db, async (tx) => {
    const inquiry = await getInquiry(tx, input.inquiryId);
    const page = { after, limit: input.limit + 1, until: inquiry.started_at };
    const rows = await affectedBy(tx, leakOf(inquiry), page);
    const facts = { count: Math.min(rows.length, input.limit), drill: inquiry.is_drill };
    await recordAudit(tx, ctx, { action: "oversight.affected_people_read", subject: inquiry.id, facts });
    return withLooks(tx, ctx, { reason: "breach" }, (looks) =>
      pageFrom(
        rows,
        input.limit,
        (row) => ({ at: inquiry.started_at, id: row.id }),
        (row) => presentAffected(ctx, inquiry, row, looks),
      ),
    );
  });
}

function presentAffected(
  ctx: ServiceContext,
  inquiry: InquiryRow,
  row: AffectedRow,
  looks: LookBook,
): Projected<AffectedPerson> {
  const record = {
    kind: "person" as const,
    subject: subjectOf(ctx, row.id),
    values: {
      firstName: row.first_name,
      lastName: row.last_name,
      pseudonym: row.pseudonym,
      preferredChannel: row.preferred_channel,
    },
  };
  const look = {
    ...officerLook(ctx, { reasonGiven: !inquiry.is_drill }),
    purpose: inquiry.is_drill ? usualPurpose.officer : ("breach.notify" as const),
  };
  looks.add({ personId: row.id, about: { kind: "person", id: row.id }, record, ctx: look });
  const visible = project(ctx.disclosure, viewerOf(ctx), record, look);
  const facts = { id: row.id, kinds: kindsOf(row.sources), what: sourceWords(ctx, row.sources) };
  return present(facts, { visible }, bodyOf);
}

type Seen = Visible<
  Pick<AffectedRow, "pseudonym"> & {
    firstName: string;
    lastName: string;
    preferredChannel: AffectedRow["preferred_channel"];
  }
>;

function bodyOf(
  { visible }: { visible: Seen },
  facts: Pick<AffectedPerson, "id" | "kinds" | "what">,
): AffectedPerson {
  const name = [visible.firstName, visible.lastName].filter(Boolean).join(" ") || (visible.pseudonym ?? "");
  return { ...facts, name, way: visible.preferredChannel ?? null };
}
