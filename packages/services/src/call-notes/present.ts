import { present, project, type Projected } from "@omzien/consent";
import type { CallNote } from "@omzien/contracts";
import type { ServiceContext } from "../context.ts";
import {
  deskRelationOf,
  disclosurePolicy,
  lookContext,
  subjectOf,
  viewerOf,
  withRequired,
} from "../disclosure.ts";
import type { NoteRow } from "./queries.ts";

/** A call note for the desk; without a person it is about its request, match or report. */
export function presentNote(ctx: ServiceContext, row: NoteRow): Projected<CallNote> {
  const about = row.person_id ?? row.help_request_id ?? row.match_id ?? row.report_id ?? row.id;
  const author = [row.writer_first_name, row.writer_last_name].filter(Boolean).join(" ");
  const visible = project(
    disclosurePolicy,
    viewerOf(ctx),
    { kind: "callNote", subject: subjectOf(ctx, about), values: { text: row.text, author } },
    lookContext(ctx, { relation: deskRelationOf(ctx) ?? "none" }),
  );
  return present(factsOf(row), { seen: withRequired(visible, ["text", "author"]) }, bodyOf);
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
