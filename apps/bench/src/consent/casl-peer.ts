import { createMongoAbility, subject } from "@casl/ability";
import type { Peer } from "./peer.ts";
import type { AskerRows } from "./rows.ts";

/** An ability for one who was asked, as one would write it with CASL: fields, and phase and consents as conditions. */
export function caslPeer(): Peer {
  const found = { anywhere: "match.be-found", phase: { $gte: 1, $lte: 5 } };
  const asked = { anywhere: "match.be-found", phase: { $gte: 2, $lte: 5 } };
  const ability = createMongoAbility([
    {
      action: "see",
      subject: "Asker",
      fields: [
        "person.pseudonym",
        "person.areaName",
        "person.postcode",
        "request.category",
        "request.weight",
        "request.urgency",
        "request.timing",
        "request.endsOn",
        "request.areaName",
        "request.distanceBand",
        "request.needs",
      ],
      conditions: found,
    },
    {
      action: "see",
      subject: "Asker",
      fields: ["request.healthNeeds"],
      conditions: { ...found, anywhere: { $all: ["match.be-found", "need.show"] } },
    },
    {
      action: "see",
      subject: "Asker",
      fields: ["request.description", "person.languages", "person.firstName"],
      conditions: asked,
    },
    { action: "see", subject: "Asker", inverted: true, conditions: { blocked: true } },
    { action: "see", subject: "Asker", inverted: true, conditions: { tenantId: { $ne: "tilburg" } } },
  ]);
  return {
    prepare: (row) => {
      const asker = subject("Asker", factsOf(row));
      return (field) => ability.can("see", asker, field);
    },
  };
}

function factsOf({ ctx, person }: AskerRows) {
  const { tenantId } = person.record.subject;
  return {
    tenantId,
    phase: ctx.phase,
    blocked: ctx.facts.blocked,
    anywhere: ["match.be-found", "need.show"],
  };
}
