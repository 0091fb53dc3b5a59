import type { Route } from "../http/route.ts";

const actors = ["anyone", "member", "desk", "officer", "administrator", "support"];
const tenants = ["host", "none"];

/** What is wrong with a table of routes; empty when every route says who may call it and whose data it is about. */
export function routeFaults(routes: readonly Route[]): string[] {
  const seen = new Set<string>();
  return routes.flatMap(({ spec }) => {
    const name = `${spec.method} ${spec.path}`;
    const faults: string[] = [];
    if (!actors.includes(spec.actor)) faults.push(`${name}: no actor`);
    if (!tenants.includes(spec.tenant)) faults.push(`${name}: no tenant`);
    if (seen.has(name)) faults.push(`${name}: twice`);
    if (seen.has(spec.operationId)) faults.push(`${name}: operationId ${spec.operationId} twice`);
    seen.add(name).add(spec.operationId);
    return faults;
  });
}
