import { moduleNames } from "@omzien/contracts";
import type { Route } from "../http/route.ts";

/**
 * What no municipality can switch off: safety, rights, signing in, what the desk does by telephone, and the help that
 * is asked for and agreed. A new operation belongs to a module, or to this list.
 */
export const alwaysThere = {
  /** Nouns of which nothing is in a module. */
  nouns: [
    "site",
    "areas",
    "area-map",
    "categories",
    "sign-in-requests",
    "sessions",
    "me",
    "consents",
    "help-requests",
    "forwardings",
    "envelopes",
    "invitations",
    "matches",
    "rotas",
    "reports",
    "call-notes",
    "desk",
    "work-table",
    "figures",
    "my-data",
    "disclosure-settings",
    "retention-settings",
    "colleagues",
    "second-factor",
    "staff-sign-in",
    "oversight",
    "house-style",
    "site-words",
    "sender",
    "setting-changes",
    "conduct-text",
    "information-packet",
    "help-kinds",
    "trainings",
    "matching-rules",
    "search-rules",
    "forwarding-rules",
    "project-presets",
    "modules",
    "municipality-packages",
    "support",
  ],
  /** Of nouns that are in a module for another part. */
  operations: [
    "findPeople",
    "createPerson",
    "getPerson",
    "readOutData",
    "listConsentRecordings",
    "restrictPerson",
    "liftPersonRestriction",
    "recordConsents",
    "getRepresentation",
    "recordMandate",
    "noteRepresentationNeed",
    "clearRepresentationNeed",
  ],
} as const satisfies Record<string, readonly string[]>;

/** Shown within an answer that says more, so there is no operation to refuse. */
const withoutOperations: readonly string[] = ["examples"];

/** What is wrong with how a table of routes is divided into modules; empty when each has one place. */
export function moduleFaults(routes: readonly Route[]): string[] {
  const nouns: readonly string[] = alwaysThere.nouns;
  const operations: readonly string[] = alwaysThere.operations;
  const perRoute = routes.flatMap(({ spec }) => {
    const isListed = nouns.includes(spec.tag) || operations.includes(spec.operationId);
    if (spec.module && isListed)
      return [`${spec.operationId}: in module ${spec.module.name}, and always there`];
    if (!spec.module && !isListed)
      return [`${spec.operationId}: in no module, and not listed as always there`];
    return [];
  });
  const gone = [
    ...nouns.filter((noun) => !routes.some(({ spec }) => spec.tag === noun)),
    ...operations.filter((id) => !routes.some(({ spec }) => spec.operationId === id)),
  ].map((name) => `${name}: listed as always there, and is not`);
  const idle = moduleNames
    .filter((name) => !withoutOperations.includes(name))
    .filter((name) => !routes.some(({ spec }) => beginsSomething(spec.module) && spec.module?.name === name))
    .map((name) => `${name}: nothing is refused when it is off`);
  return [...perRoute, ...gone, ...idle];
}

/** Whether an operation is refused where its module is switched off. */
export function beginsSomething(module: Route["spec"]["module"]): boolean {
  return module?.whenOff === "refused";
}
