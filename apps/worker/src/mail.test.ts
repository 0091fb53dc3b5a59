import { transaction } from "@omzien/db";
import { InformationPacket } from "@omzien/contracts";
import {
  acceptCodeOfConduct,
  completeSignIn,
  composeMail,
  createReport,
  newId,
  queueMail,
  giveConsents,
  publishInformationPacket,
  requestSignIn,
  writeInformationPacketDraft,
} from "@omzien/services";
import { closeTestInstallation, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { startMailServer, startSilentServer, type TestMailServer } from "@omzien/notifications/testing";
import {
  asking,
  makeRetriesDue,
  startTestWorker,
  type TestWorker,
  workerSecrets,
} from "./testing/test-worker.ts";

let tilburg: TestTenant;
let fatima: TestPerson;
let mailbox: TestMailServer;
let worker: TestWorker | undefined;

beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
});
afterAll(closeTestInstallation);
beforeEach(async () => {
  tilburg.clock.advance({ minutes: 16 });
  fatima = await tilburg.resident("Fatima");
  mailbox = await startMailServer();
});
afterEach(async () => {
  await worker?.stop();
  worker = undefined;
  await mailbox.stop();
});

const toFatima = () => mailbox.delivered.filter(({ to }) => to.includes(fatima.email ?? ""));
const queue = (subjectId = newId()) =>
  transaction(tilburg.db, (tx) =>
    queueMail(tx, asking(tilburg, fatima), { kind: "already-found", personId: fatima.id, subjectId }),
  );
const start = async (url = mailbox.url) => (worker = await startTestWorker(tilburg, url));
/** Until nothing is left to do, twice over. */
const quiet = () =>
  vi.waitFor(async () => expect(await tilburg.jobs("send_mail")).toEqual([]), {
    timeout: 15_000,
    interval: 50,
  });

describe("a mail that was queued", () => {
  test("is sent once, by any number of workers", async () => {
    await Promise.all(Array.from({ length: 20 }, () => queue()));
    const second = await startTestWorker(tilburg, mailbox.url);
    await start();
    await quiet();
    await second.stop();
    expect(toFatima()).toHaveLength(20);
    expect(new Set(toFatima().map(({ mail }) => mail.messageId)).size).toBe(20);
    const open = await tilburg.db.kysely
      .selectFrom("mail")
      .select("id")
      .where("sent_at", "is", null)
      .execute();
    expect(open).toEqual([]);
  });

  test("waits for the commit, and is not sent when the verb rolls back", async () => {
    await start();
    const rolledBack = transaction(tilburg.db, async (tx) => {
      const mail = { kind: "already-found", personId: fatima.id, subjectId: newId() } as const;
      await queueMail(tx, asking(tilburg, fatima), mail);
      // Long enough for a worker that looks every second, had it been told.
      await new Promise((resolve) => setTimeout(resolve, 1_200));
      expect(mailbox.delivered).toEqual([]);
      throw new Error("changed my mind");
    });
    await expect(rolledBack).rejects.toThrow("changed my mind");
    await queue();
    await quiet();
    expect(toFatima()).toHaveLength(1);
  });

  test("would be found in the mailbox if a verb sent it by itself and then rolled back", async () => {
    const { deps } = await start();
    const due = {
      id: newId(),
      kind: "already-found" as const,
      person_id: fatima.id,
      recipient: null,
      subject_id: newId(),
      facts: {},
      queued_at: tilburg.clock.now(),
      email: fatima.email,
      locale: null,
    };
    const careless = transaction(tilburg.db, async () => {
      const mail = await composeMail(asking(tilburg, fatima), due, "http://tilburg.test");
      if (mail) await deps.mails.send(mail);
      throw new Error("changed my mind");
    });
    await expect(careless).rejects.toThrow("changed my mind");
    expect(toFatima()).toHaveLength(1);
  });

  test("is not sent to somebody who was erased, or has no address", async () => {
    await queue();
    await tilburg.db.kysely
      .updateTable("person")
      .set({ erased_at: tilburg.clock.now() })
      .where("id", "=", fatima.id)
      .execute();
    await start();
    await quiet();
    expect(mailbox.delivered).toEqual([]);
  });
});

describe("while the mail server", () => {
  test.each(["is gone", "says nothing", "says 451"])(
    "%s, the resident notices nothing; later the mail comes, one",
    async (trouble) => {
      const silent = await startSilentServer();
      const { port } = mailbox;
      if (trouble === "is gone") await mailbox.stop();
      if (trouble === "says 451") mailbox.refuse(true);
      await start(trouble === "says nothing" ? `smtp://127.0.0.1:${silent.port}` : mailbox.url);

      const started = performance.now();
      const report = await createReport({
        ctx: asking(tilburg, fatima),
        input: { text: "Er klopt iets niet", urgency: "normal", page: "", contact: "", address: "192.0.2.1" },
      });
      expect(report).toBeDefined();
      expect(performance.now() - started).toBeLessThan(500);
      await vi.waitFor(() => expect(worker?.logs.join("")).toMatch(/Failed task/), { timeout: 10_000 });
      expect(toFatima()).toEqual([]);

      if (trouble === "is gone") mailbox = await startMailServer(port);
      mailbox.refuse(false);
      if (trouble === "says nothing") {
        await worker?.stop();
        await start();
      }
      await makeRetriesDue(tilburg);
      await quiet();
      expect(toFatima()).toHaveLength(1);
      const [mail] = toFatima();
      for (const attempt of mailbox.refused) expect(attempt.mail.messageId).toBe(mail?.mail.messageId);
      await silent.stop();
    },
    30_000,
  );
});

describe("signing in by mail", () => {
  const ask = () =>
    requestSignIn({
      ctx: asking(tilburg, "visitor"),
      input: { email: fatima.email ?? "", returnTo: "/mijn", address: newId() },
    });

  test("works with what stands in the mail: the code, or the link", async () => {
    const { id } = await ask();
    await start();
    await quiet();
    const [message] = toFatima();
    const code = /^\d{6}$/m.exec(message?.mail.text ?? "")?.[0] ?? "";
    const byCode = await completeSignIn({
      ctx: asking(tilburg, "visitor"),
      input: { signInRequestId: id, code },
    });
    expect(byCode.personId).toBe(fatima.id);

    await ask();
    await quiet();
    const text = toFatima().at(-1)?.mail.text ?? "";
    const link = new URL(/http:\S+/.exec(text)?.[0] ?? "");
    expect([link.hostname, link.pathname, link.search]).toEqual([tilburg.host, "/inloggen/link", ""]);
    const byLink = await completeSignIn({
      ctx: asking(tilburg, "visitor"),
      input: { linkToken: link.hash.slice(1) },
    });
    expect(byLink.personId).toBe(fatima.id);
  });

  test("the mail goes unsent when its ten minutes are over before the mail server is back", async () => {
    await ask();
    tilburg.clock.advance({ minutes: 11 });
    await start();
    await quiet();
    expect(mailbox.delivered).toEqual([]);
  });

  test("neither the queue nor the log of the worker holds the code or the link", async () => {
    mailbox.refuse(true);
    const { id } = await ask();
    await start();
    await vi.waitFor(() => expect(worker?.logs.join("")).toMatch(/Failed task/), { timeout: 10_000 });
    const { rows } = await tilburg.installation.admin.transaction(async (tx) => ({
      rows: await tx.rows("select j::text as job from graphile_worker._private_jobs j"),
    }));
    const kept = JSON.stringify(rows) + (worker?.logs.join("") ?? "");
    expect(kept).toContain("send_mail");
    expect(kept).not.toContain(workerSecrets.token(tilburg.id, "sign-in-link", id));
    expect(kept).not.toMatch(new RegExp(`\\b${workerSecrets.code(tilburg.id, "sign-in-code", id)}\\b`));
    expect(kept).not.toContain(fatima.email);
    mailbox.refuse(false);
    await makeRetriesDue(tilburg);
    await quiet();
  });
});

describe("an invitation", () => {
  async function invited(): Promise<{ helper: TestPerson; invitationId: string }> {
    const helper = await tilburg.helper("Joost");
    const { id } = await tilburg.aHelpRequest({ by: fatima });
    const invitationId = newId();
    const now = tilburg.clock.now();
    await tilburg.db.kysely
      .insertInto("invitation")
      .values({
        id: invitationId,
        help_request_id: id,
        offer_id: helper.offerId,
        helper_id: helper.id,
        wave: 1,
        ring: "neighbourhood",
        points: 70_000,
        reasons: "[]",
        token_hash: workerSecrets.hash(workerSecrets.token(tilburg.id, "invitation", invitationId)),
        invited_at: now,
        expires_at: new Date(now.getTime() + 2 * 86_400_000),
      })
      .execute();
    await transaction(tilburg.db, (tx) =>
      queueMail(tx, asking(tilburg, { job: "search_helpers" }), {
        kind: "invitation",
        personId: helper.id,
        subjectId: invitationId,
      }),
    );
    return { helper, invitationId };
  }

  test("names the asker when the asker shares the first name", async () => {
    const { helper } = await invited();
    await start();
    await quiet();
    const [message] = mailbox.delivered;
    expect(message?.to).toEqual([helper.email]);
    expect(message?.mail.text).toContain("Fatima");
  });

  test("does not name an asker who took that back between queueing and sending", async () => {
    await invited();
    await giveConsents({
      ctx: asking(tilburg, fatima),
      input: { answers: [{ purpose: "share.first-name", answer: "refused", textVersion: 1 }] },
    });
    await start();
    await quiet();
    expect(mailbox.delivered).toHaveLength(1);
    expect(mailbox.delivered[0]?.source).not.toContain("Fatima");
    expect(mailbox.delivered[0]?.mail.text).not.toContain("Fatima");
  });

  test("that was released before it was sent is not sent", async () => {
    const { invitationId } = await invited();
    await tilburg.db.kysely
      .updateTable("invitation")
      .set({ released_at: tilburg.clock.now(), released_because: "found" })
      .where("id", "=", invitationId)
      .execute();
    await start();
    await quiet();
    expect(mailbox.delivered).toEqual([]);
  });
});

test("the information packet goes out in the reader's own language, part by part", async () => {
  const bram = await tilburg.person("Bram", { roles: ["administrator"] });
  const ctx = tilburg.as(bram);
  const settings = InformationPacket.parse({
    nl: { howItWorks: "Zo werkt het hier.", whomToCall: "Bel de balie." },
    en: { howItWorks: "This is how it works.", whomToCall: "Call the desk." },
  });
  const written = await writeInformationPacketDraft({ ctx, input: { settings, note: "", basedOn: "0.0" } });
  await publishInformationPacket({ ctx, input: { number: 1, basedOn: written.version } });
  const newcomers = await Promise.all([
    tilburg.resident("Kees", { codeOfConduct: false }),
    tilburg.resident("Kate", { codeOfConduct: false, locale: "en" }),
  ]);
  for (const who of newcomers) await acceptCodeOfConduct({ ctx: tilburg.as(who), input: { version: 1 } });
  await start();
  await quiet();
  const texts = newcomers.map(
    ({ email }) => mailbox.delivered.find(({ to }) => to.includes(email ?? ""))?.mail.text ?? "",
  );
  expect(texts[0]).toContain("Zo werkt het hier.");
  expect(texts[0]).toContain("Wie kun je bellen?");
  expect(texts[1]).toContain("This is how it works.");
  expect(texts[1]).not.toContain("Zo werkt het hier.");
});
