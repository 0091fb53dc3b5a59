import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type * as Cedar from "@cedar-policy/cedar-wasm/nodejs";
import type { Peer } from "./peer.ts";
import { type AskerRows, viewer } from "./rows.ts";

const policyFile = new URL("../../../../packages/consent/cedar/who-sees-what.cedar", import.meta.url);

/** Cedar with the whole table by hand, parsed once. */
export function cedarPeer(): Peer {
  // The build for node is CommonJS in a package of ES modules.
  const cedar = createRequire(import.meta.url)("@cedar-policy/cedar-wasm/nodejs") as typeof Cedar;
  const parsed = cedar.preparsePolicySet("bench", { staticPolicies: readFileSync(policyFile, "utf8") });
  if (parsed.type === "failure") throw new Error(parsed.errors.map(({ message }) => message).join("; "));
  return {
    prepare: (row) => {
      const call = {
        preparsedPolicySetId: "bench",
        principal: { type: "Person", id: viewer.id ?? "" },
        resource: { type: "Person", id: row.person.record.subject.id },
        action: { type: "Action", id: "see" },
        entities: [],
      };
      const stated = statedOf(row);
      return (field) => {
        const [kind = ""] = field.split(".");
        const answer = cedar.statefulIsAuthorized({ ...call, context: { ...stated, field, kind } });
        if (answer.type === "failure")
          throw new Error(answer.errors.map(({ message }) => message).join("; "));
        return answer.response.decision === "allow";
      };
    },
  };
}

function statedOf({ ctx, person }: AskerRows) {
  return {
    relation: ctx.relation,
    purpose: ctx.purpose,
    phase: ctx.phase,
    viewerTenant: viewer.tenantId,
    subjectTenant: person.record.subject.tenantId,
    ...ctx.facts,
    assigned: false,
    authored: false,
    reasonGiven: false,
    onShift: false,
    anywhere: ["match.be-found", "need.show", "share.first-name"],
    here: ["share.last-name", "share.phone", "share.email", "share.address"],
  };
}
