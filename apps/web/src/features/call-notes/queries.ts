import type { CallNoteListQuery } from "@omzien/contracts";
import { useQuery } from "@tanstack/react-query";
import { answerOf } from "../../api/answer-of.ts";
import { sendable } from "../../api/sendable.ts";
import { api } from "../../shell/api.ts";
import { deskKey } from "../desk/queries.ts";

export type NotesAbout = Omit<CallNoteListQuery, "cursor" | "limit">;

/** Notes about everything that is named, newest first. */
export const useCallNotes = (about: NotesAbout) =>
  useQuery({
    queryKey: [...deskKey, "notes", about],
    queryFn: () => answerOf(api.GET("/call-notes", { params: { query: sendable({ ...about, limit: 50 }) } })),
  });
