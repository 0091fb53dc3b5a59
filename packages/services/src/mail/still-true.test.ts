import { aMatch, createTestTenant } from "@omzien/testing";
import { expect, test } from "vitest";
import { postMatchMessage, stopMatch } from "../matches/index.ts";
import type { OutgoingMail } from "../ports.ts";
import { sendMail } from "./send-mail.ts";

test("a message is not announced any more once the match was stopped", async () => {
  const tenant = await createTestTenant("tilburg");
  const [asker, helper] = await Promise.all([tenant.resident("Fatima"), tenant.helper("Joost")]);
  const match = await aMatch(tenant, { asker, helper, agreed: ["asker", "helper"] });
  await postMatchMessage({ ctx: tenant.as(helper), input: { matchId: match.id, body: "Tot morgen" } });
  await stopMatch({ ctx: tenant.as(asker), input: { matchId: match.id, remark: "" } });

  const sent: OutgoingMail[] = [];
  const mails = { send: (mail: OutgoingMail) => Promise.resolve(void sent.push(mail)) };
  for (const { id } of await tenant.mails()) {
    await sendMail({
      ctx: tenant.as({ job: "send_mail" }),
      input: { mailId: id, siteUrl: "https://tilburg.example", mails },
    });
  }

  expect(sent.map(({ kind }) => kind).toSorted()).toEqual(["match-stopped", "match-stopped"]);
});
