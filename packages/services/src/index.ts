export * from "./context.ts";
export * from "./errors.ts";
export * from "./help-offers/index.ts";
export * from "./help-requests/index.ts";
export * from "./invitations/index.ts";
export * from "./jobs.ts";
export * from "./new-id.ts";
export type { Page } from "./page.ts";
export * from "./ports.ts";
