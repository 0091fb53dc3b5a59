import type { HelpRequestState } from "@omzien/contracts";

const live: ReadonlySet<HelpRequestState> = new Set(["triage", "open", "matched"]);

/** Whether something still happens with a request. */
export function isLive({ state }: { state: HelpRequestState }): boolean {
  return live.has(state);
}
