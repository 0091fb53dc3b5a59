import { schemaOf } from "@omzien/db";
import { closeTestInstallation, createTestTenant } from "@omzien/testing";
import { afterAll, expect, test } from "vitest";
import { leftOut } from "./left-out.ts";

afterAll(closeTestInstallation);

/** What looks like a secret and is none, or is of no use elsewhere: each was thought about. */
const harmless = [
  // Hashes over texts and facts, which prove that those are what they were.
  "consent_event.text_sha256",
  "consent_link.hash",
  "consent_link.identity_sha256",
  "consent_link.prev_hash",
  "consent_text.sha256",
  "destruction.sha256",
  // Without it nobody could prove later that a consent is that person's.
  "consent_salt.salt",
  // Hashes of links in mails, which follow from a key of the installation: made anew by the import.
  "consent_recording.token_hash",
  "invitation.token_hash",
  "mandate.link_hash",
  // Null in a package: contact data are opened.
  "person_contact.sealed_with",
  // Hashes of a pass and a session of hours at most; the import ends every visit before the site opens.
  "support_visit.pass_hash",
  "support_visit.session_hash",
];

test("no secret leaves with a package: whatever is named like one was thought about", async () => {
  const tilburg = await createTestTenant("tilburg");
  const rows = await tilburg.installation.admin.transaction((tx) =>
    tx.rows(
      `select table_name::text as t, column_name::text as c from information_schema.columns
       where table_schema = $1 and column_name ~ 'secret|token|hash|salt|sealed|wrapped|password|code_|sha256'`,
      [schemaOf(tilburg.id)],
    ),
  );
  const exported = rows.filter(({ t }) => leftOut[String(t)] === undefined);
  expect(exported.map(({ t, c }) => `${String(t)}.${String(c)}`).toSorted()).toEqual(harmless.toSorted());
});
