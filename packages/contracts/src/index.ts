export * from "./help.ts";
export * from "./ids.ts";
export * from "./person.ts";
export * from "./timing.ts";
