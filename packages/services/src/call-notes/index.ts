export { createCallNote } from "./create-call-note.ts";
export { listCallNotes } from "./list-call-notes.ts";
