export { startMailbox } from "./mailbox/start-mailbox.ts";
export type { RunningMailbox } from "./mailbox/start-mailbox.ts";
export type { Mail } from "./mailbox/mail-store.ts";
export { startObjectStore } from "./object-store.ts";
export type { RunningObjectStore } from "./object-store.ts";
