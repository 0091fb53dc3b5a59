import { closeTestInstallation, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { ForbiddenError, InvalidInputError, NotFoundError, RateLimitedError } from "../errors.ts";
import { sendMail } from "../mail/index.ts";
import type { OutgoingMail } from "../ports.ts";
import { reason } from "../sign-in/testing/sign-in-calls.ts";
import {
  acceptColleagueInvitation,
  checkRole,
  colleagueLink,
  giveRole,
  inviteColleague,
  listColleagues,
  openColleagueInvitation,
  sendColleagueInvitation,
  takeRole,
  tendColleagues,
  withdrawColleagueInvitation,
} from "./index.ts";

let tilburg: TestTenant;
let almere: TestTenant;
let bram: TestPerson;
beforeEach(async () => {
  [tilburg, almere] = await Promise.all([createTestTenant("tilburg"), createTestTenant("almere")]);
  bram = await tilburg.person("Bram", { roles: ["administrator"] });
});
afterAll(closeTestInstallation);

const email = "sanne@example.org";
const admin = () => tilburg.as(bram);
const visitor = () => tilburg.as("visitor");
const list = () => listColleagues({ ctx: admin() });

async function invite(to = email, by = bram) {
  const input = { email: to, roles: ["coordinator" as const, "editor" as const] };
  const { invitations } = await inviteColleague({ ctx: tilburg.as(by), input });
  const id = invitations.find((each) => each.email === to)?.id ?? "";
  return { id, token: linkOf(id) };
}
const linkOf = (id: string, sendings = 1) => colleagueLink(admin(), { id, sendings });
const open = (token: string, at = visitor()) => openColleagueInvitation({ ctx: at, input: { token } });
const accept = (token: string, firstName = "Sanne", at = visitor()) =>
  acceptColleagueInvitation({ ctx: at, input: { token, firstName, lastName: "Bos" } });
const again = (id: string) => sendColleagueInvitation({ ctx: admin(), input: { colleagueInvitationId: id } });
const withdraw = (id: string) =>
  withdrawColleagueInvitation({ ctx: admin(), input: { colleagueInvitationId: id } });

async function send(): Promise<OutgoingMail[]> {
  const sent: OutgoingMail[] = [];
  const mails = { send: (mail: OutgoingMail) => Promise.resolve(void sent.push(mail)) };
  const ctx = tilburg.as({ job: "send_mail" });
  for (const { id } of await tilburg.mails())
    await sendMail({ ctx, input: { mailId: id, siteUrl: "https://tilburg.example", mails } });
  return sent;
}
const peopleCount = async () =>
  (await tilburg.db.kysely.selectFrom("person").select("id").where("erased_at", "is", null).execute()).length;

describe("asking a colleague", () => {
  test("who says yes by the link of the mail has the roles, and is signed in with it", async () => {
    const { id, token } = await invite();
    expect((await list()).invitations).toMatchObject([
      { id, email, status: "waiting", roles: ["coordinator", "editor"], invitedBy: { name: "Bram" } },
    ]);
    const [mail] = await send();
    expect(mail).toMatchObject({ kind: "colleague-invited", to: email, path: `/collega#${token}` });
    expect(await open(token)).toMatchObject({ roles: ["coordinator", "editor"], needsName: true });
    const joined = await accept(token);
    expect(joined).toMatchObject({ amr: "mail-link", returnTo: "/balie" });
    const after = await list();
    expect(after.invitations).toEqual([]);
    const sanne = after.colleagues.find(({ personId }) => personId === joined.personId);
    expect(sanne).toMatchObject({
      name: "Sanne Bos",
      roles: [
        { role: "coordinator", givenBy: { name: "Bram" } },
        { role: "editor", givenBy: { name: "Bram" } },
      ],
    });
    const done = (await tilburg.audit(joined.personId)).map(({ action }) => action);
    expect(done).toEqual(expect.arrayContaining(["colleague.invited", "role.given", "colleague.joined"]));
  });

  test("the link works once: of 20 who press at the same moment one gets in", async () => {
    const { token } = await invite();
    const tries = await Promise.allSettled(Array.from({ length: 20 }, () => accept(token)));
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await expect(open(token)).rejects.toThrow(NotFoundError);
  });

  test("the link is of one municipality, and is not used up by another", async () => {
    const { token } = await invite();
    await expect(open(token, almere.as("visitor"))).rejects.toThrow(NotFoundError);
    await expect(accept(token, "Sanne", almere.as("visitor"))).rejects.toThrow(NotFoundError);
    await expect(accept(token)).resolves.toBeDefined();
  });

  test("the link has a last moment; sending it again makes a new one, and the old one opens nothing", async () => {
    const { id, token } = await invite();
    tilburg.clock.advance({ days: 14 });
    await expect(open(token)).rejects.toThrow(NotFoundError);
    expect((await list()).invitations).toMatchObject([{ status: "expired" }]);
    await again(id);
    expect((await list()).invitations).toMatchObject([{ status: "waiting" }]);
    await expect(accept(token)).rejects.toThrow(NotFoundError);
    await expect(accept(linkOf(id, 2))).resolves.toBeDefined();
  });

  test("what was withdrawn opens nothing and its mail is not sent any more; sending it again undoes that", async () => {
    const { id, token } = await invite();
    expect((await withdraw(id)).invitations).toMatchObject([{ status: "withdrawn" }]);
    await expect(open(token)).rejects.toThrow(NotFoundError);
    expect(await send()).toEqual([]);
    await again(id);
    expect((await send()).map(({ path }) => path)).toEqual([`/collega#${linkOf(id, 2)}`]);
    await expect(accept(linkOf(id, 2))).resolves.toBeDefined();
    await expect(again(id)).rejects.toThrow(NotFoundError);
    await expect(withdraw(id)).rejects.toThrow(NotFoundError);
  });

  test("who lives here keeps their name, which the administrator sees only once they said yes", async () => {
    const fatima = await tilburg.resident("Fatima");
    const { token } = await invite(fatima.email ?? "");
    expect(JSON.stringify(await list())).not.toContain("Fatima");
    expect(await open(token)).toMatchObject({ needsName: false });
    await expect(accept(token, "")).resolves.toMatchObject({ personId: fatima.id });
    expect(JSON.stringify(await list())).toContain("Fatima Jansen");
  });

  test("who has no name says it, and the link stays good until they do", async () => {
    const { token } = await invite();
    await expect(accept(token, "")).rejects.toThrow(InvalidInputError);
    await expect(accept(token)).resolves.toBeDefined();
  });

  test("nobody is asked twice, nor a colleague, nor who watches over the data; nor too often", async () => {
    const anneke = await tilburg.coordinator("Anneke");
    const noor = await tilburg.officer("Noor");
    const { id } = await invite();
    // Counted by address, the first mail and what was refused included.
    expect(await invite().catch(reason)).toBe("colleague_already_invited");
    expect(await invite(anneke.email ?? "").catch(reason)).toBe("already_colleague");
    expect(await invite(noor.email ?? "").catch(reason)).toBe("officer_works_apart");
    for (let n = 2; n < 5; n++) await again(id);
    await expect(again(id)).rejects.toThrow(RateLimitedError);
    await expect(invite()).rejects.toThrow(RateLimitedError);
    await expect(invite("x@example.org", anneke)).rejects.toThrow(ForbiddenError);
  });

  test("a link ends with the role of who sent it; another administrator may send it again", async () => {
    const jan = await tilburg.person("Jan", { roles: ["administrator"] });
    const { id, token } = await invite(email, jan);
    await takeRole({ ctx: admin(), input: { personId: jan.id, role: "administrator" } });
    await expect(open(token)).rejects.toThrow(NotFoundError);
    await expect(accept(token)).rejects.toThrow(NotFoundError);
    await again(id);
    await expect(accept(linkOf(id, 2))).resolves.toBeDefined();
  });

  test("who was blocked in between gets nothing", async () => {
    const { token } = await invite();
    await tilburg.db.kysely
      .updateTable("person")
      .set({ blocked_at: tilburg.clock.now() })
      .where("first_name", "=", "")
      .execute();
    await expect(accept(token)).rejects.toThrow(NotFoundError);
  });
});

describe("every hour", () => {
  const tend = () => tendColleagues({ ctx: tilburg.as({ job: "every_hour" }) });

  test("who was taken down to be asked, and never answered, goes a week after the link ended", async () => {
    const before = await peopleCount();
    await invite();
    tilburg.clock.advance({ days: 20 });
    expect(await tend()).toMatchObject({ removed: 0 });
    tilburg.clock.advance({ days: 1 });
    expect(await tend()).toMatchObject({ removed: 1 });
    expect(await peopleCount()).toBe(before);
    expect((await list()).invitations).toEqual([]);
  });

  test("who lived here already stays, as does who was asked again", async () => {
    const fatima = await tilburg.resident("Fatima");
    await invite(fatima.email ?? "");
    const { id } = await invite();
    tilburg.clock.advance({ days: 21 });
    await again(id);
    const before = await peopleCount();
    expect(await tend()).toMatchObject({ removed: 0 });
    expect(await peopleCount()).toBe(before);
  });

  test("administrators hear once a month of roles that nobody looked at for a year", async () => {
    await tilburg.coordinator("Anneke");
    expect(await tend()).toMatchObject({ reminded: 0 });
    tilburg.clock.advance({ days: 365 });
    expect(await tend()).toMatchObject({ reminded: 1 });
    expect(await tend()).toMatchObject({ reminded: 0 });
    tilburg.clock.advance({ days: 30 });
    expect(await tend()).toMatchObject({ reminded: 1 });
    for (const { personId, roles } of (await list()).colleagues)
      for (const { role } of roles) await checkRole({ ctx: admin(), input: { personId, role } });
    tilburg.clock.advance({ days: 31 });
    expect(await tend()).toMatchObject({ reminded: 0 });
    const mails = (await tilburg.mails()).filter(({ kind }) => kind === "roles-to-check");
    expect(mails.map(({ person_id: id }) => id)).toEqual([bram.id, bram.id]);
    await expect(tendColleagues({ ctx: admin() })).rejects.toThrow(ForbiddenError);
  });

  test("the reminder of a promise is not sent to who has the role again", async () => {
    const anneke = await tilburg.coordinator("Anneke");
    const input = { personId: anneke.id, role: "coordinator" as const };
    await takeRole({ ctx: admin(), input });
    await giveRole({ ctx: admin(), input });
    expect(await send()).toEqual([]);
    await takeRole({ ctx: admin(), input });
    expect((await send()).map(({ kind }) => kind)).toEqual(["promise-stays"]);
  });
});
