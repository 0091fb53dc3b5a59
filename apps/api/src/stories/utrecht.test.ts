import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Category, HelpRequest, Invitation, InvitationAnswer, Match } from "@omzien/contracts";
import { searchHelpers } from "@omzien/services";
import { assembleImport, writeImport } from "@omzien/tenancy/import";
import { closeTestInstallation, createTestTenant, type TestTenant } from "@omzien/testing";
import { afterAll, expect, test } from "vitest";
import { type Resident, signUp } from "../testing/resident.ts";
import { createTestApi } from "../testing/test-api.ts";

const folder = fileURLToPath(new URL("../../../../../shared/data/", import.meta.url));
const hasData = existsSync(folder);
if (!hasData) process.stdout.write("Utrecht: skipped, the real data are not beside the project\n");

afterAll(closeTestInstallation);

test.skipIf(!hasData)(
  "in the real Utrecht a resident's request is answered by a neighbour",
  { timeout: 60_000 },
  async () => {
    const utrecht = await createTestTenant("tilburg");
    await importUtrecht(utrecht);
    const api = createTestApi([utrecht]);

    const fatima = await signUp(api, utrecht, {
      email: "fatima@example.org",
      firstName: "Fatima",
      postcode: "3512",
      phone: "0611111111",
    });
    const helpers = await Promise.all(
      ["3511", "3512", "3513"].map((postcode, index) =>
        signUp(api, utrecht, {
          email: `helper${index}@example.org`,
          firstName: `Helper ${index}`,
          postcode,
          phone: `061222222${index}`,
        }),
      ),
    );
    const [kind] = (await fatima.get<Category[]>("/categories")).flatMap((category) => category.children);
    if (!kind) throw new Error("a new site has kinds of help");
    for (const helper of helpers) await offer(helper, kind.id);

    const request = await fatima.send<HelpRequest>("POST", "/help-requests", {
      categoryId: kind.id,
      description: "Wie kan mij dinsdag een handje helpen?",
      timing: { kind: "once", moment: { date: "2026-12-08", from: "10:00", to: "11:00" } },
    });
    await searchHelpers({ ctx: utrecht.as({ job: "search_helpers" }), input: { helpRequestId: request.id } });

    const invited = await firstInvited(helpers);
    expect(invited.invitation.reasons.length).toBeGreaterThan(0);
    expect(JSON.stringify(invited.invitation)).not.toContain("3512");
    const answer = await invited.helper.send<InvitationAnswer>(
      "POST",
      `/invitations/${invited.invitation.id}/answer`,
      { answer: "yes" },
    );
    expect(answer.outcome).toBe("matched");

    const path = `/matches/${answer.matchId}`;
    await fatima.send("PUT", `${path}/agreement`, { shares: ["phone"] });
    await invited.helper.send("PUT", `${path}/agreement`, { shares: [] });
    const seen = await invited.helper.get<Match>(path);
    expect(seen.other).toMatchObject({ name: "Fatima", phone: "+31611111111" });
    expect(seen.other).not.toHaveProperty("address");
    expect((await fatima.get<Match>(path)).other).not.toHaveProperty("phone");
  },
);

async function importUtrecht(tenant: TestTenant): Promise<void> {
  const assembled = await assembleImport(
    {
      areasPath: `${folder}cbs/buurten-2014.geojson`,
      inhabitantsPath: `${folder}cbs/kwb-2024-utrecht.xlsx`,
      postcodesPath: `${folder}postcodes-4pp.csv`,
      municipality: { code: "GM0344", name: "Utrecht" },
    },
    () => undefined,
  );
  await writeImport({ db: tenant.db, platform: tenant.installation.admin }, assembled);
}

async function offer(helper: Resident, categoryId: string): Promise<void> {
  await helper.send("POST", "/help-offers", {
    categories: [{ categoryId, isFavourite: true }],
    availability: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, part: "morning" })),
    maxDistanceMeters: 5000,
  });
}

async function firstInvited(
  helpers: readonly Resident[],
): Promise<{ helper: Resident; invitation: Invitation }> {
  for (const helper of helpers) {
    const { items } = await helper.get<{ items: Invitation[] }>("/invitations");
    const [invitation] = items;
    if (invitation) return { helper, invitation };
  }
  throw new Error("nobody was invited");
}
