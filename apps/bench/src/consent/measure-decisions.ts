import { basePolicy, compilePolicy, compileProjection, decide, type FieldId } from "@omzien/consent";
import { caslPeer } from "./casl-peer.ts";
import { cedarPeer } from "./cedar-peer.ts";
import type { Peer } from "./peer.ts";
import { type AskerRows, askers, personFields, requestFields, viewer } from "./rows.ts";

/** The same work done three ways, in the unit of the row. */
export interface Times {
  readonly ours: number;
  readonly casl: number;
  readonly cedar: number;
}

const ofRequest: readonly FieldId[] = requestFields.map((name) => `request.${name}` as const);
const ofPage: readonly FieldId[] = [...ofRequest, ...personFields.map((name) => `person.${name}` as const)];

/** Measures one decision (µs), a page of 200 people and 10,000 rows (ms), each the median of some rounds. */
export function measureDecisions(rounds: number): Record<"decide" | "page" | "bulk", Times> {
  const rows = askers(10_000);
  const page = rows.slice(0, 200);
  const [casl, cedar] = [caslPeer(), cedarPeer()];
  assertAgreement(page, casl, cedar);
  const policy = compilePolicy(basePolicy);
  const requests = compileProjection(policy, { kind: "request", fields: requestFields });
  const people = compileProjection(policy, { kind: "person", fields: personFields });
  const median = (work: () => unknown) => medianOf(work, rounds);

  const decided = median(() => decideAll(policy, rows, ofRequest));
  const shown = median(() => [
    requests.many(
      viewer,
      page.map(({ request }) => request),
    ),
    people.many(
      viewer,
      page.map(({ person }) => person),
    ),
  ]);
  const bulk = median(() =>
    requests.many(
      viewer,
      rows.map(({ request }) => request),
    ),
  );
  const [few, fewer] = [rows.slice(0, 500), rows.slice(0, 50)];
  const caslMs = median(() => ask(casl, few, ofRequest)) / (few.length * ofRequest.length);
  const cedarMs = median(() => ask(cedar, fewer, ofRequest)) / (fewer.length * ofRequest.length);
  return {
    decide: {
      ours: (decided * 1000) / (rows.length * ofRequest.length),
      casl: caslMs * 1000,
      cedar: cedarMs * 1000,
    },
    page: {
      ours: shown,
      casl: median(() => ask(casl, page, ofPage)),
      cedar: median(() => ask(cedar, page.slice(0, 20), ofPage)) * 10,
    },
    bulk: {
      ours: bulk,
      casl: median(() => ask(casl, rows, ofRequest)),
      cedar: cedarMs * rows.length * ofRequest.length,
    },
  };
}

function decideAll(
  policy: ReturnType<typeof compilePolicy>,
  rows: readonly AskerRows[],
  fields: readonly FieldId[],
): number {
  let seen = 0;
  for (const { ctx, request } of rows) {
    for (const field of fields) {
      if (decide(policy, viewer, request.record.subject, field, ctx.purpose, ctx).effect !== "deny")
        seen += 1;
    }
  }
  return seen;
}

function ask(peer: Peer, rows: readonly AskerRows[], fields: readonly FieldId[]): number {
  let seen = 0;
  for (const row of rows) {
    const mayBeSeen = peer.prepare(row);
    for (const field of fields) if (mayBeSeen(field)) seen += 1;
  }
  return seen;
}

/** Times of who answers wrongly say nothing. */
function assertAgreement(rows: readonly AskerRows[], casl: Peer, cedar: Peer): void {
  const policy = compilePolicy(basePolicy);
  for (const row of rows.slice(0, 5)) {
    const [byCasl, byCedar] = [casl.prepare(row), cedar.prepare(row)];
    for (const field of ofPage) {
      const { subject } = row.person.record;
      const ours = decide(policy, viewer, subject, field, row.ctx.purpose, row.ctx).effect !== "deny";
      if (byCasl(field) !== ours || byCedar(field) !== ours) throw new Error(`no agreement about ${field}`);
    }
  }
}

/** Milliseconds; once to warm up, then the median of the rounds. */
function medianOf(work: () => unknown, rounds: number): number {
  work();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}
