import type { Projected } from "@omzien/consent";
import type { CallNote, CallNoteListQuery } from "@omzien/contracts";
import type { Verb } from "../context.ts";
import type { Page } from "../page.ts";

export async function listCallNotes({ ctx }: Verb<CallNoteListQuery>): Promise<Page<Projected<CallNote>>> {
  throw new Error(`under way: ${ctx.requestId}`);
}
