export { caddyfiles } from "./caddyfiles.ts";
export { findCaddy, type FoundCaddy } from "./find-caddy.ts";
export { type RunningCaddy, startCaddy } from "./start-caddy.ts";
