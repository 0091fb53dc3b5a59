import { askMunicipalityPackage, listMunicipalityPackages } from "@omzien/services";
import { closeTestInstallation, createTestTenant, testFiles } from "@omzien/testing";
import { afterAll, expect, test, vi } from "vitest";
import { startTestWorker } from "./testing/test-worker.ts";

afterAll(closeTestInstallation);

test("what an administrator asks for is made by the worker and lies in the store", async () => {
  const tilburg = await createTestTenant("tilburg");
  const ctx = tilburg.as(await tilburg.person("Ingrid", { roles: ["administrator"] }));
  await askMunicipalityPackage({ ctx, input: { understood: true } });
  const worker = await startTestWorker(tilburg, "smtp://127.0.0.1:1");
  try {
    await vi.waitFor(
      async () => {
        const { packages } = await listMunicipalityPackages({ ctx });
        expect(packages).toMatchObject([{ state: "ready" }]);
      },
      { timeout: 15_000 },
    );
  } finally {
    await worker.stop();
  }
  const [file] = await testFiles().list(tilburg.id);
  expect(file?.bytes).toBeGreaterThan(1_000);
});
