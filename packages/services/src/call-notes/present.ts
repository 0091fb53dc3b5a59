import { present, project, type Projected } from "@omzien/consent";
import type { CallNote } from "@omzien/contracts";
import type { LookBook } from "../access-log/look-book.ts";
import type { ServiceContext } from "../context.ts";
import { deskRelationOf, lookContext, subjectOf, viewerOf, withRequired } from "../disclosure.ts";
import type { NoteRow } from "./queries.ts";

/**
 * A call note for the desk; without a person it is about its request, match or report. A note on a report belongs to
 * that case: it is about whom the report is about, and is read for the case only.
 * @throws NotFoundError when the policy hides it from this reader.
 */
export function presentNote(ctx: ServiceContext, row: NoteRow, looks: LookBook): Projected<CallNote> {
  const visible = row.report_id === null ? seenNote(ctx, row, looks) : seenCaseNote(ctx, row, looks);
  return present(factsOf(row), { seen: withRequired(visible, ["text", "author"]) }, bodyOf);
}

function seenNote(ctx: ServiceContext, row: NoteRow, looks: LookBook) {
  const about = row.person_id ?? row.help_request_id ?? row.match_id ?? row.id;
  const record = { kind: "callNote" as const, subject: subjectOf(ctx, about), values: valuesOf(row) };
  const look = lookContext(ctx, { relation: deskRelationOf(ctx) ?? "none" });
  const personId = row.person_id ?? row.asker_id;
  looks.add({ personId, about: { kind: "call-note", id: personId ? null : row.id }, record, ctx: look });
  return project(ctx.disclosure, viewerOf(ctx), record, look);
}

function seenCaseNote(ctx: ServiceContext, row: NoteRow, looks: LookBook) {
  const viewer = viewerOf(ctx);
  const about = row.report_about_id ?? row.report_id ?? row.id;
  const look = lookContext(ctx, {
    relation: deskRelationOf(ctx) ?? "none",
    facts: { authored: row.written_by === viewer.id },
  });
  const record = { kind: "caseNote" as const, subject: subjectOf(ctx, about), values: valuesOf(row) };
  const reading = { ...look, purpose: "safety.case" as const };
  looks.add({
    personId: row.report_about_id,
    about: { kind: "call-note", id: row.id },
    record,
    ctx: reading,
  });
  return project(ctx.disclosure, viewer, record, reading);
}

function valuesOf(row: NoteRow) {
  const author = [row.writer_first_name, row.writer_last_name].filter(Boolean).join(" ");
  return { text: row.text, author };
}

function factsOf(row: NoteRow) {
  return {
    id: row.id,
    writtenAt: row.written_at.toISOString(),
    personId: row.person_id,
    helpRequestId: row.help_request_id,
    matchId: row.match_id,
    reportId: row.report_id,
  };
}

function bodyOf(
  { seen }: { seen: { text: string; author: string } },
  facts: ReturnType<typeof factsOf>,
): CallNote {
  return { ...facts, text: seen.text, writtenBy: seen.author };
}
