import { setTimeout as pause } from "node:timers/promises";
import { aMatch, createTestTenant, type TestMatch, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listCandidates } from "../help-requests/index.ts";
import { searchHelpers } from "../help-requests/search-helpers.ts";
import { composeMail } from "../mail/compose-mail.ts";
import { findDueMail, peopleInMail } from "../mail/queries.ts";
import { sendMail } from "../mail/send-mail.ts";
import { getMatch } from "../matches/index.ts";
import type { OutgoingMail } from "../ports.ts";
import { consentEpochs, handOver } from "./consent-epoch.ts";
import {
  type IsWithdrawn,
  leaksIn,
  type Race,
  type RaceTrack,
  raceTrack,
  requeueMail,
  resumeOffer,
} from "./testing/withdrawal-races.ts";

// A thousand in all; between the commit of a withdrawal and the end of its jobs, which never run here.
const races = { mail: 600, slowMail: 100, candidates: 60, card: 200, wave: 40 };

let tenant: TestTenant;
let track: RaceTrack;
let cards: RaceTrack;
let match: TestMatch;
beforeAll(async () => {
  tenant = await createTestTenant("tilburg");
  track = await raceTrack(tenant);
  // Another Fatima: hundreds of answers of one person would be what is measured.
  cards = await raceTrack(tenant);
  match = await aMatch(tenant, {
    asker: cards.fatima,
    helper: await tenant.helper("Mia"),
    agreed: ["asker", "helper"],
  });
});
afterAll(() => tenant.drop());

/** Rounds that were run, by kind, as the track counted them. */
const ran: Record<string, number> = {};

async function leaksOf(kind: keyof typeof races, on: RaceTrack, race: Race): Promise<number> {
  const before = on.rounds;
  const leaks = await leaksIn(on, race, races[kind]);
  ran[kind] = on.rounds - before;
  return leaks;
}

const siteUrl = "https://tilburg.example";
/** How often the name was seen at all: a race in which it never shows would prove nothing. */
let sightings = 0;
function isNamed(shown: unknown): boolean {
  const isThere = JSON.stringify(shown).includes("Fatima");
  if (isThere) sightings += 1;
  return isThere;
}
const job = () => tenant.as({ job: "send_mail" });

/** A mail server that counts the mails with her name that it got too late. */
function mailbox(isWithdrawn: IsWithdrawn) {
  let leaks = 0;
  const send = (mail: OutgoingMail) => {
    if (isNamed(mail) && isWithdrawn()) leaks += 1;
    return Promise.resolve();
  };
  return { send, leaks: () => leaks };
}

const ofName = (
  run: Race["run"],
  reset: Race["reset"] = () => Promise.resolve(),
  of = track.fatima,
): Race => ({
  purpose: "share.first-name",
  of,
  reset,
  run,
});

type Mails = { send: (mail: OutgoingMail) => Promise<void> };

const ofMail = (deliver: (mails: Mails, isWithdrawn: IsWithdrawn) => Promise<unknown>) =>
  ofName(
    async (isWithdrawn) => {
      const { send, leaks } = mailbox(isWithdrawn);
      await deliver({ send }, isWithdrawn);
      return leaks();
    },
    () => requeueMail(track),
  );

/** Puts the mail together, dawdles, and then does with it what `finish` says. */
async function slowly(finish: (mail: OutgoingMail, epochs: ReadonlyMap<string, number>) => Promise<unknown>) {
  const due = await findDueMail(job(), tenant.db, track.mailId);
  if (!due) return;
  const epochs = await consentEpochs(tenant.db, await peopleInMail(tenant.db, due));
  const mail = await composeMail(job(), due, siteUrl);
  await pause(3);
  if (mail) await finish(mail, epochs);
}

describe("a mail that is put together while her name is withdrawn", () => {
  test("does not carry the name any more once she has her answer", async () => {
    const race = ofMail((mails) => sendMail({ ctx: job(), input: { mailId: track.mailId, siteUrl, mails } }));
    sightings = 0;
    expect(await leaksOf("mail", track, race)).toBe(0);
    expect(sightings).toBeGreaterThan(0);
  }, 120_000);

  test("nor when putting it together takes long", async () => {
    const race = ofMail(({ send }) =>
      slowly(async (mail, epochs) => {
        const sending = await handOver(tenant.db, epochs, () => send(mail));
        await sending?.done;
      }),
    );
    expect(await leaksOf("slowMail", track, race)).toBe(0);
  }, 120_000);

  // Luck has no part in these: the withdrawal comes just where a careless sender looks no more.
  test("the race finds a sender that does not look again", async () => {
    const gap = theGap();
    const race = ofMail(({ send }, isWithdrawn) =>
      slowly(async (mail) => {
        await gap.open(isWithdrawn);
        await send(mail);
      }),
    );
    expect(await leaksIn(track, { ...race, moment: gap.opened }, 5)).toBe(5);
  }, 120_000);

  test("and one that looks again without holding anybody", async () => {
    const gap = theGap();
    const race = ofMail(({ send }, isWithdrawn) =>
      slowly(async (mail, epochs) => {
        const now = await consentEpochs(tenant.db, [...epochs.keys()]);
        await gap.open(isWithdrawn);
        if ([...epochs].every(([id, epoch]) => now.get(id) === epoch)) await send(mail);
      }),
    );
    expect(await leaksIn(track, { ...race, moment: gap.opened }, 5)).toBe(5);
  }, 120_000);
});

/** The gap between a sender's last look and its sending: the withdrawal comes and goes in it. */
function theGap() {
  let tell: () => void = () => undefined;
  return {
    opened: () => new Promise<void>((resolve) => (tell = resolve)),
    open: async (isWithdrawn: IsWithdrawn) => {
      tell();
      while (!isWithdrawn()) await pause(1);
    },
  };
}

/** Counts answers that were asked for after the withdrawal, and still show what was withdrawn. */
const reading =
  <T>(read: () => Promise<T>, shows: (answer: T) => boolean): Race["run"] =>
  async (isWithdrawn) => {
    const isTooLate = isWithdrawn();
    return shows(await read()) && isTooLate ? 1 : 0;
  };

describe("lists and cards", () => {
  test("whoever may no longer be asked is in no list of candidates", async () => {
    const ctx = tenant.as(await tenant.coordinator());
    const { id } = await tenant.aHelpRequest({ by: await tenant.resident("Els") });
    const read = () => listCandidates({ ctx, input: { helpRequestId: id } });
    const shows = (list: unknown) => JSON.stringify(list).includes(track.joost.id);
    expect(shows(await read())).toBe(true);
    const race: Race = {
      purpose: "match.be-asked",
      of: track.joost,
      reset: () => resumeOffer(track),
      run: reading(read, shows),
    };
    expect(await leaksOf("candidates", track, race)).toBe(0);
    await resumeOffer(track);
  }, 120_000);

  test("the card of a match shows no name that was taken back; one that remembers does", async () => {
    const ofCard = (run: Race["run"]) => ofName(run, undefined, cards.fatima);
    const { helper_id: helperId } = await helperOfMatch();
    const read = () => getMatch({ ctx: asMember(helperId), input: { matchId: match.id } });
    sightings = 0;
    expect(await leaksOf("card", cards, ofCard(reading(read, isNamed)))).toBe(0);
    expect(sightings).toBeGreaterThan(0);
    await tenant.consents(cards.fatima, { "share.first-name": "given" });
    tenant.clock.advance({ minutes: 1 });
    let remembered: unknown;
    const fromMemory = async () => (remembered ??= await read());
    expect(await leaksIn(cards, ofCard(reading(fromMemory, isNamed)), 5)).toBeGreaterThan(0);
  }, 120_000);

  test("no wave asks somebody who stepped back meanwhile", async () => {
    let requestId = "";
    const els = await tenant.resident("Els");
    const race: Race = {
      purpose: "match.be-asked",
      of: track.joost,
      reset: async () => {
        await resumeOffer(track);
        requestId = (await tenant.aHelpRequest({ by: els })).id;
      },
      run: async (isWithdrawn) => {
        const ctx = tenant.as({ job: "search_helpers" });
        await searchHelpers({ ctx, input: { helpRequestId: requestId } });
        while (!isWithdrawn()) await pause(1);
        return waitingFor(requestId, track.joost.id);
      },
    };
    expect(await leaksOf("wave", track, race)).toBe(0);
  }, 120_000);
});

test("that was a thousand races", () => {
  const rounds = Object.values(ran).reduce((sum, count) => sum + count, 0);
  const kinds = Object.entries(ran).map(([kind, count]) => `${kind} ${count}`);
  process.stdout.write(`withdrawal races: ${rounds} withdrawals (${kinds.join(", ")}), 0 leaks\n`);
  expect(rounds).toBe(1000);
});

function asMember(personId: string) {
  return {
    ...tenant.as("visitor"),
    actor: { kind: "member" as const, personId, roles: ["resident" as const], sessionId: "test" },
  };
}

function helperOfMatch() {
  return tenant.db.kysely
    .selectFrom("match")
    .select("helper_id")
    .where("id", "=", match.id)
    .executeTakeFirstOrThrow();
}

async function waitingFor(helpRequestId: string, helperId: string): Promise<number> {
  const rows = await tenant.db.kysely
    .selectFrom("invitation")
    .select("id")
    .where("help_request_id", "=", helpRequestId)
    .where("helper_id", "=", helperId)
    .where("released_at", "is", null)
    .execute();
  return rows.length;
}
