import { CallNote, CallNoteListQuery, NewCallNote, pageOf } from "@omzien/contracts";
import { createCallNote, listCallNotes } from "@omzien/services";
import { type Route, route } from "../../http/route.ts";

const shared = { tag: "call-notes", tenant: "host", actor: "desk" } as const;

export const callNoteRoutes: readonly Route[] = [
  route(
    {
      ...shared,
      method: "get",
      path: "/call-notes",
      operationId: "listCallNotes",
      summary: "Belnotities bij een persoon, hulpvraag, afspraak of melding",
      query: CallNoteListQuery,
      status: 200,
      result: pageOf(CallNote),
    },
    ({ ctx, query }) => listCallNotes({ ctx, input: query }),
  ),
  route(
    {
      ...shared,
      method: "post",
      path: "/call-notes",
      operationId: "createCallNote",
      summary: "Schrijf op wat er aan de telefoon gezegd is",
      body: NewCallNote,
      status: 201,
      result: CallNote,
    },
    ({ ctx, body }) => createCallNote({ ctx, input: body }),
  ),
];
