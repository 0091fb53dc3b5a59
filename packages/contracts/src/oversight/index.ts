export * from "./alarm.ts";
export * from "./breach.ts";
export * from "./consent-register.ts";
export * from "./document.ts";
export * from "./look.ts";
