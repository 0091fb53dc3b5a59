import type { Me } from "@omzien/contracts";
import { useSyncExternalStore } from "react";
import { getJson } from "./get-json.ts";

/** Who looks at the page: not known yet, nobody in particular, or somebody. */
export type SessionState = { kind: "unknown" } | { kind: "visitor" } | { kind: "member"; me: Me };

export interface SessionStore {
  current: () => SessionState;
  subscribe: (listener: () => void) => () => void;
  /** Asks the server anew; after signing in or out, and when an answer says that one must sign in. */
  refresh: () => Promise<SessionState>;
  /** What is known, after asking the first time. For a route that wants a member. */
  known: () => Promise<SessionState>;
}

/**
 * A session is a cookie that scripts cannot read, so the server is asked who this is.
 * @param start.signedIn what the page itself says; without a session nothing has to be asked.
 */
export function createSessionStore(ask = () => getJson<Me>("/me"), start = { signedIn: true }): SessionStore {
  let state: SessionState = start.signedIn ? { kind: "unknown" } : { kind: "visitor" };
  let asking: Promise<SessionState> | undefined;
  const listeners = new Set<() => void>();

  const refresh = async () => {
    try {
      const answer = await ask();
      if (answer.ok) state = { kind: "member", me: answer.body };
      else if (answer.status === 401) state = { kind: "visitor" };
    } catch (error) {
      // Offline: who this is stays as it was, and the page says that there is no connection.
      if (!(error instanceof TypeError)) throw error;
    }
    for (const listener of listeners) listener();
    return state;
  };

  return {
    current: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh: () => (asking = refresh()),
    known: () => asking ?? (state.kind === "visitor" ? Promise.resolve(state) : (asking = refresh())),
  };
}

/** The session as this component last heard of it; draws anew when it changes. */
export function useSession(store: SessionStore): SessionState {
  return useSyncExternalStore(store.subscribe, store.current);
}
