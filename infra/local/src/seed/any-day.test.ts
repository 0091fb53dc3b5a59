import { closeTestInstallation } from "@omzien/testing";
import { afterEach, expect, test } from "vitest";
import { dbOf, seededDemo } from "../testing/seeded-demo.ts";
import { demoSites } from "./demo-sites.ts";

afterEach(closeTestInstallation);

// Stories are told in days and hours of the local clock; on which of them somebody starts, must not matter.
test.each(["2026-10-25T00:30:00Z", "2027-04-06T19:45:00Z"])(
  "the past is the same when the demonstration is made at %s",
  async (instant) => {
    const seeded = await seededDemo(new Date(instant));
    for (const { site, stories } of demoSites) {
      const db = await dbOf(seeded, site.name);
      const rows = await db.kysely.selectFrom("help_request").select("state").execute();
      const counts = Object.entries(Object.groupBy(rows, ({ state }) => state));
      expect(rows).toHaveLength(stories.length);
      expect(Object.fromEntries(counts.map(([state, of]) => [state, of.length]))).toMatchObject({
        solved: 9,
        expired: 1,
        withdrawn: 1,
        open: 3,
      });
    }
  },
  120_000,
);
