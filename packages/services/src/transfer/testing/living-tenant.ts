import { createHash } from "node:crypto";
import { transaction } from "@omzien/db";
import { aMatch, createTestTenant, type TestPerson, testFiles, type TestTenant } from "@omzien/testing";
import { newId } from "../../new-id.ts";
import { eraseNow } from "../../my-data/erase-person.ts";
import { exportTenant } from "../export-tenant.ts";
import type { Manifest } from "../manifest.ts";

/** A municipality with a bit of everything, and its package on the disk. */
export interface LivingTenant {
  tenant: TestTenant;
  fatima: TestPerson;
  /** Was erased before the package was made. */
  erasedId: string;
  logo: { name: string; body: Buffer };
  take(folder: string): Promise<Manifest>;
}

/** People, consents, a match, a conversation, somebody who was erased, a logo: all that can go wrong on the way. */
export async function livingTenant(): Promise<LivingTenant> {
  const tenant = await createTestTenant("tilburg");
  const fatima = await tenant.resident("Fatima", { phone: "+31612345678", street: "Lindestraat" });
  const joost = await tenant.helper("Joost");
  await tenant.coordinator("Anneke");
  await tenant.consents(fatima, { "match.be-asked": "withdrawn" });
  const gone = await tenant.resident("Samira");
  await transaction(tenant.db, (tx) => eraseNow(tx, tenant.as({ job: "test" }), gone.id, "unused"));
  await tenant.aHelpRequest({ by: fatima, description: 'Regel een\u2028regel twee\n"en" \\ 🙂 \u0085' });
  await aMatch(tenant, { asker: fatima, helper: joost, agreed: ["asker"] });
  const body = Buffer.from(`a logo ${newId()}`);
  const name = `${createHash("sha256").update(body).digest("hex")}.png`;
  await testFiles().of(tenant.id).put(name, body);
  const files = testFiles().of(tenant.id);
  return {
    tenant,
    fatima,
    erasedId: gone.id,
    logo: { name, body },
    take: (folder) =>
      exportTenant(tenant.as({ job: "tenant export" }), { folder, files, municipalityCode: "GM0855" }),
  };
}
