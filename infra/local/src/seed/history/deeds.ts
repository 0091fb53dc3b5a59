import { AnswerFollowUp } from "@omzien/contracts";
import {
  agreeToMatch,
  answerFollowUp,
  answerInvitation,
  closeReport,
  createCallNote,
  createInvitations,
  createReport,
  extendHelpRequest,
  handBackMatch,
  listCandidates,
  listReports,
  postMatchMessage,
  solveHelpRequest,
  stopMatch,
  triageHelpRequest,
  withdrawHelpRequest,
} from "@omzien/services";
import type { Deed, Side } from "../stories/story.ts";
import type { Running } from "./ask.ts";
import { contextOf, residentById, type Resident, residentOf, staffOf, type Town } from "./town.ts";

type DoneBy<Kind extends Deed["kind"]> = (
  town: Town,
  running: Running,
  deed: Extract<Deed, { kind: Kind }>,
) => Promise<unknown>;

const doers: { [Kind in Deed["kind"]]: DoneBy<Kind> } = {
  yes: (town, running) => answer(town, running, "yes"),
  no: (town, running) => answer(town, running, "no"),
  later: (town, running) => answer(town, running, "later"),
  agree: async (town, running, { asker, helper }) => {
    const match = await matchOf(town, running);
    const input = { matchId: match.id };
    await agreeToMatch({ ctx: contextOf(town, match.asker), input: { ...input, shares: [...asker] } });
    await agreeToMatch({ ctx: contextOf(town, match.helper), input: { ...input, shares: [...helper] } });
  },
  write: async (town, running, { side, text }) => {
    const match = await matchOf(town, running);
    await postMatchMessage({ ctx: contextOf(town, match[side]), input: { matchId: match.id, body: text } });
  },
  solve: (town, running) =>
    solveHelpRequest({ ctx: asAsker(town, running), input: { ...idOf(running), how: "match" } }),
  withdraw: (town, running, { reason }) =>
    withdrawHelpRequest({ ctx: asAsker(town, running), input: { ...idOf(running), reason } }),
  extend: (town, running, { days }) =>
    extendHelpRequest({
      ctx: asAsker(town, running),
      input: { ...idOf(running), endsOn: town.calendar.date(days) },
    }),
  "hand-back": async (town, running) => {
    const match = await matchOf(town, running);
    await handBackMatch({ ctx: contextOf(town, match.helper), input: { matchId: match.id } });
  },
  "follow-up": tellHowItWent,
  report: async (town, running, { side, text }) => {
    const match = await matchOf(town, running);
    const words = { text, page: "", urgency: "normal", contact: "", address: "127.0.0.1" } as const;
    const ctx = contextOf(town, match[side]);
    await createReport({ ctx, input: { ...words, aboutMatchId: match.id } });
  },
  "close-reports": closeReports,
  stop: async (town, running, { side, remark }) => {
    const match = await matchOf(town, running);
    await stopMatch({ ctx: contextOf(town, match[side]), input: { matchId: match.id, remark } });
  },
  triage: (town, running, { weight, outcome }) =>
    triageHelpRequest({ ctx: asDesk(town), input: { ...idOf(running), weight, outcome } }),
  invite: inviteByHand,
  "call-note": (town, running, { text }) => {
    const personId = residentOf(town, running.story.by).id;
    return createCallNote({ ctx: asDesk(town), input: { ...idOf(running), personId, text } });
  },
};

/** Does what happens next in a story, by the verb and in the name of whoever does it. */
export async function carryOut(town: Town, running: Running, deed: Deed): Promise<void> {
  // The record pairs each kind with its own doer, which the compiler cannot follow through a union.
  const doer = doers[deed.kind] as DoneBy<Deed["kind"]>;
  await doer(town, running, deed);
}

async function answer(town: Town, running: Running, said: "yes" | "no" | "later"): Promise<void> {
  const waiting = await town.db.kysely
    .selectFrom("invitation")
    .select(["id", "helper_id"])
    .where("help_request_id", "=", running.helpRequestId)
    .where("answer", "is", null)
    .where("released_at", "is", null)
    .where("expires_at", ">", town.clock.now())
    .orderBy("points", "desc")
    .orderBy("id")
    .execute();
  const asked = said === "yes" ? waiting[0] : waiting.at(-1);
  if (asked === undefined)
    throw new Error(`Nobody waits to answer ${running.story.by}: ${running.story.text}`);
  const ctx = contextOf(town, residentById(town, asked.helper_id));
  await answerInvitation({ ctx, input: { invitationId: asked.id, answer: said } });
}

async function tellHowItWent(
  town: Town,
  running: Running,
  { side, outcome, again, remark }: Extract<Deed, { kind: "follow-up" }>,
): Promise<void> {
  const match = await matchOf(town, running);
  const person = match[side];
  const isCalled = person.about.isPhoneOnly === true;
  const answered = AnswerFollowUp.parse({
    outcome,
    again,
    remark,
    ...(isCalled ? { personId: person.id } : {}),
  });
  const ctx = isCalled ? asDesk(town) : contextOf(town, person);
  await answerFollowUp({ ctx, input: { matchId: match.id, ...answered } });
}

async function inviteByHand(
  town: Town,
  running: Running,
  { most }: Extract<Deed, { kind: "invite" }>,
): Promise<void> {
  const ctx = asDesk(town);
  const { candidates } = await listCandidates({ ctx, input: idOf(running) });
  const offerIds = candidates.slice(0, most).map(({ offerId }) => offerId);
  await createInvitations({ ctx, input: { ...idOf(running), offerIds } });
}

async function closeReports(
  town: Town,
  _: Running,
  { remark }: Extract<Deed, { kind: "close-reports" }>,
): Promise<void> {
  const ctx = asDesk(town);
  const { items } = await listReports({ ctx, input: { state: "open", limit: 50 } });
  for (const { id } of items) await closeReport({ ctx, input: { reportId: id, remark } });
}

type SidesOfMatch = Record<Side, Resident> & { id: string };

/** The latest match of the request, running or ended. */
async function matchOf(town: Town, { helpRequestId, story }: Running): Promise<SidesOfMatch> {
  const match = await town.db.kysely
    .selectFrom("match")
    .select(["id", "asker_id", "helper_id"])
    .where("help_request_id", "=", helpRequestId)
    .orderBy("made_at", "desc")
    .executeTakeFirst();
  if (match === undefined) throw new Error(`Nobody has said yes to ${story.by}: ${story.text}`);
  return {
    id: match.id,
    asker: residentById(town, match.asker_id),
    helper: residentById(town, match.helper_id),
  };
}

/** Who asked; the desk for somebody who telephones. */
function asAsker(town: Town, { story }: Running) {
  const asker = residentOf(town, story.by);
  return asker.about.isPhoneOnly ? asDesk(town) : contextOf(town, asker);
}

function asDesk(town: Town) {
  return contextOf(town, staffOf(town, "coordinator"));
}

function idOf({ helpRequestId }: Running) {
  return { helpRequestId };
}
