import {
  basePolicy,
  compilePolicy,
  compileProjection,
  consentView,
  decide,
  nothingAgainst,
  project,
} from "../index.ts";
import type { PersonalRecord, ProjectionContext, RecordValues, Row } from "../index.ts";
import { everyConsent, fatima, joost, matchId } from "./who-sees-what.ts";

// Prints what one decision and a page of projections cost on this machine: node src/proof/measure.ts
const policy = compilePolicy(basePolicy);
const columns = [
  "category",
  "weight",
  "urgency",
  "timing",
  "endsOn",
  "description",
  "needs",
  "healthNeeds",
  "areaName",
  "distanceBand",
] as const;
const values: RecordValues<"request"> = Object.fromEntries(
  columns.map((name) => [name, `${name} of a request`]),
);

function rowOf(index: number): Row<"request", RecordValues<"request">> {
  const subject = { ...fatima, id: `fatima-${index}` };
  const record: PersonalRecord<"request"> = { kind: "request", subject, values: { ...values } };
  const ctx: ProjectionContext = {
    now: 20,
    phase: 2,
    relation: "invited-helper",
    purpose: "match.be-found",
    facts: nothingAgainst,
    consents: everyConsent(subject.id),
    matchId,
  };
  return { record, ctx };
}

function measure(name: string, times: number, work: (index: number) => unknown): void {
  const once = () => {
    const start = performance.now();
    for (let index = 0; index < times; index += 1) work(index);
    return performance.now() - start;
  };
  once();
  const best = Math.min(once(), once(), once(), once(), once());
  const microseconds = (best * 1000) / times;
  console.log(`${name.padEnd(44)}${microseconds.toFixed(3).padStart(12)} µs`);
}

const rows = Array.from({ length: 10_000 }, (_, index) => rowOf(index));
const page = rows.slice(0, 50);
const projector = compileProjection(policy, { kind: "request", fields: columns });
const rowAt = (index: number) => rows[index % rows.length] ?? rowOf(index);

measure("decide, one field", 500_000, (index) => {
  const { record, ctx } = rowAt(index);
  return decide(policy, joost, record.subject, "request.needs", ctx.purpose, ctx);
});
measure("project, one record of 10 fields", 50_000, (index) => {
  const { record, ctx } = rowAt(index);
  return project(policy, joost, record, ctx);
});
measure("projector.one, one record of 10 fields", 100_000, (index) => {
  const { record, ctx } = rowAt(index);
  return projector.one(joost, record, ctx);
});
measure("projector.many, a list of 50 records", 2000, () => projector.many(joost, page));
measure("projector.many, 10000 records", 5, () => projector.many(joost, rows));
const changes = rows.map(({ ctx }) => ctx.consents.events);
const allInGeneral = changes.map((events) => events.map((event) => ({ ...event, scope: null })));
measure("consentView, 9 events, 4 for a match", 50_000, (index) =>
  consentView(changes[index % 10_000] ?? [], 10),
);
measure("consentView, 9 events in general", 50_000, (index) =>
  consentView(allInGeneral[index % 10_000] ?? [], 10),
);
measure("compilePolicy and a first situation", 200, () =>
  compilePolicy(basePolicy).plansFor("invited-helper", 2, "match.be-found"),
);
