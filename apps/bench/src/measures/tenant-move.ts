import { openCells, openPlatform, urlFor } from "@omzien/db";
import { addCell, createTenant, moveTenant, openCatalog } from "@omzien/tenancy";
import { lostWrites, startLiveWrites } from "@omzien/tenancy/live-writes";
import { withOwnClusters } from "../database/own-clusters.ts";
import type { Measure, Measured } from "../measure.ts";

const rows = 50_000;
const host = "verhuist.test";
// There and back and there again: what was written in one cell must be in the next.
const moves = ["second", "main", "second"];
const keys = { stall: "tenant.move.stall-ms", lost: "tenant.move.lost-writes" };

interface Moved {
  stallMs: number;
  heldUpMs: number;
  seconds: number;
  acknowledged: number;
  refused: number;
  lost: number;
}

/** How long writing is held up while a municipality moves to another cluster, and whether any write is lost. */
export const tenantMove: Measure = {
  name: "tenant-move",
  heading: "Moving a municipality to another cell",
  keys: Object.values(keys),
  run: () =>
    withOwnClusters(2, async ({ urls: [url = "", other = ""], logins }) => {
      const admin = openPlatform({ url, connections: 6, statementTimeoutMs: 0 });
      const cells = await openCells({ url: urlFor(url, logins.app) });
      const catalog = await openCatalog(admin);
      try {
        await addCell(admin, url, { id: "second", address: other, logins });
        const tenantId = await makeTenant(admin);
        const moved: Moved[] = [];
        for (const toCell of moves) {
          const began = performance.now();
          const stop = startLiveWrites({ cells, catalog }, host);
          const { stallMs = 0 } = await moveTenant(
            admin,
            { tenantId, toCell, who: "benchmark" },
            { graceMs: 0 },
          );
          const seconds = (performance.now() - began) / 1000;
          const { acknowledged, faults, longestMs, refused } = await stop();
          if (faults.length > 0) throw new AggregateError(faults, "Writes failed");
          if (acknowledged.length === 0) throw new Error("Nothing was written while it moved");
          const lost = await lostWrites({ cells, catalog }, tenantId, acknowledged);
          moved.push({
            stallMs: longestMs,
            heldUpMs: stallMs,
            seconds,
            acknowledged: acknowledged.length,
            refused,
            lost: lost.length,
          });
        }
        return resultOf(moved);
      } finally {
        await catalog.close();
        await cells.close();
        await admin.close();
      }
    }),
};

async function makeTenant(admin: Parameters<typeof createTenant>[0]) {
  const { id } = await createTenant(
    admin,
    { name: "Verhuist", municipalityCode: "GM0000", hosts: [host] },
    {
      furnish: (tx, schema) =>
        tx.script(`insert into "${schema}".audit_event (id, at, actor_kind, action, request_id)
          select gen_random_uuid(), now(), 'system', 'benchmark', n::text from generate_series(1, ${rows}) n`),
    },
  );
  return id;
}

function resultOf(moved: readonly Moved[]): Measured {
  const longest = Math.ceil(Math.max(...moved.map(({ stallMs }) => stallMs)));
  const lost = moved.reduce((total, move) => total + move.lost, 0);
  const lines = moved.map(
    (move, index) =>
      `| ${index + 1} | ${move.seconds.toFixed(1)} | ${move.acknowledged} | ${move.refused} | ${Math.ceil(move.heldUpMs)} | ${Math.ceil(move.stallMs)} | ${move.lost} |`,
  );
  return {
    rows: [
      { key: keys.stall, value: longest, unit: "ms", target: { atMost: 500 }, peers: {} },
      { key: keys.lost, value: lost, unit: "writes", target: { atMost: 0 }, peers: {} },
    ],
    text: `${rows.toLocaleString("en")} rows, all tables, four writers without a pause to speak of, two durable PostgreSQL clusters on one machine. The
stall is the slowest write, from its first try until it was acknowledged; who is refused tries again after 10 ms.
Every acknowledged write is looked for afterwards, in the cell where the municipality lives by then.

| move | s in all | writes | refused once | longest fence, ms | longest stall, ms | lost |
| ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${lines.join("\n")}
`,
  };
}
