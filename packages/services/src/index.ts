export * from "./context.ts";
export * from "./errors.ts";
export * from "./jobs.ts";
export * from "./new-id.ts";
export * from "./ports.ts";
