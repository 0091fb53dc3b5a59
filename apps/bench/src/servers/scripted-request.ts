import { hash } from "node:crypto";
import { newId } from "@omzien/services";
import type { Script, ScriptStatement } from "../statements/script.ts";

export const operations = ["list", "page", "own", "write"] as const;
export type Operation = (typeof operations)[number];

/** Rows that a list asks for: what a small municipality has open at a time, and a full page. */
export const rowsAsked = { list: 10, page: 25 } as const;

/** A list is asked by the desk, anything else by an asker. */
export function isList(operation: Operation): operation is keyof typeof rowsAsked {
  return operation in rowsAsked;
}
export type Scripts = Record<Operation, Script>;

/** What a scripted server takes from a request. */
export interface ScriptedRequest {
  operation: Operation;
  sessionId: string;
  pathId: string | null;
}

/** Which operation a request is, by method and path; undefined for anything else. */
export function readRequest(method: string, url: string, cookie: string): ScriptedRequest | undefined {
  const token = cookie.slice(cookie.indexOf("=") + 1);
  const sessionId = hash("sha256", token, "base64url");
  if (method === "PUT") return { operation: "write", sessionId, pathId: null };
  if (url.startsWith("/api/v1/help-requests?"))
    return { operation: url.endsWith(`=${rowsAsked.page}`) ? "page" : "list", sessionId, pathId: null };
  const base = "/api/v1/help-requests/";
  if (url.startsWith(base)) return { operation: "own", sessionId, pathId: url.slice(base.length) };
  return undefined;
}

/** The parameters of one statement for one request. */
export function bind(
  { parameters }: ScriptStatement,
  { sessionId, pathId }: ScriptedRequest,
  personId: string | null,
): (string | null)[] {
  return parameters.map((parameter) => {
    switch (parameter.from) {
      case "session":
        return sessionId;
      case "person":
        return personId;
      case "people":
        return `{"${personId}"}`;
      case "path":
        return pathId;
      case "new-id":
        return newId();
      case "now":
        return new Date().toISOString();
      case "constant":
        return parameter.value;
      default:
        return parameter satisfies never;
    }
  });
}

/** Reads the scripts that the benchmark found out and handed to this process. */
export function scriptsFrom(environment: Record<string, string | undefined>): Scripts {
  return JSON.parse(environment["BENCH_SCRIPTS"] ?? "{}") as Scripts;
}
