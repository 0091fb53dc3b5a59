import { z } from "zod";
import { freeText } from "./free-text/free-text.ts";
import { Id, Instant } from "./ids.ts";
import { PageQuery } from "./page.ts";

const oneSubject = (note: Record<string, unknown>) =>
  ["personId", "helpRequestId", "matchId", "reportId"].some((key) => note[key] !== undefined);

/** What was said on the telephone; about a person, a request, a match or a report. */
export const NewCallNote = z
  .strictObject({
    personId: Id.optional(),
    helpRequestId: Id.optional(),
    matchId: Id.optional(),
    reportId: Id.optional(),
    text: freeText(4000).min(1, { error: "required" }),
  })
  .refine(oneSubject, { path: ["personId"], error: "required" });
export type NewCallNote = z.infer<typeof NewCallNote>;

export const CallNote = z
  .object({
    id: Id,
    text: z.string(),
    writtenAt: Instant,
    writtenBy: z.string(),
    personId: Id.nullable(),
    helpRequestId: Id.nullable(),
    matchId: Id.nullable(),
    reportId: Id.nullable(),
  })
  .meta({ id: "CallNote" });
export type CallNote = z.infer<typeof CallNote>;

export const CallNoteListQuery = PageQuery.extend({
  personId: Id.optional(),
  helpRequestId: Id.optional(),
  matchId: Id.optional(),
  reportId: Id.optional(),
});
export type CallNoteListQuery = z.infer<typeof CallNoteListQuery>;
