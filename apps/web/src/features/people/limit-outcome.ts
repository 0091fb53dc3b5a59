/** What came of a press: a limit was set, it was so already, it was undone, or asking is allowed again. */
export type LimitOutcome = "set" | "same" | "undone" | "resumed";
