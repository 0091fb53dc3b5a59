import { closeTestInstallation, createTestTenant } from "@omzien/testing";
import { afterAll, expect, test, vi } from "vitest";

/** Presenters that forget to ask the policy: every field of every record goes out as it is. */
vi.mock("@omzien/consent", async (original) => {
  const consent = await original<typeof import("@omzien/consent")>();
  const whole = (_policy: unknown, _viewer: unknown, { values }: { values: object }) =>
    consent.notPersonal({ ...values });
  return {
    ...consent,
    project: whole,
    compileProjection: (policy: unknown) => ({
      one: (viewer: unknown, record: { values: object }) => whole(policy, viewer, record),
      many: (viewer: unknown, rows: readonly { record: { values: object } }[]) =>
        consent.projectedList(rows.map(({ record }) => whole(policy, viewer, record))),
    }),
  };
});
const { walkCanaries } = await import("../testing/canary-walk.ts");

afterAll(closeTestInstallation);

test("the walk finds presenters that do not ask the policy", { timeout: 90_000 }, async () => {
  const { leaks } = await walkCanaries(await createTestTenant("tilburg"));
  const columns = new Set(leaks.map((leak) => leak.slice(leak.lastIndexOf(" ") + 1)));
  process.stdout.write(
    `who sees canaries, with presenters that skip project(): ${leaks.length} leaks of ${columns.size} columns\n`,
  );
  // Names, addresses and needs of neighbours who did not share them.
  expect([...columns]).toEqual(
    expect.arrayContaining(["person.last_name", "person_contact.email", "person_contact.street"]),
  );
});
