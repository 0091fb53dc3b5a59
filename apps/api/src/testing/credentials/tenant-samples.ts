import { createSession } from "@omzien/auth";
import { colleagueLink, getDraft, inviteColleague, recordConsentsByPhone } from "@omzien/services";
import { addDomain } from "@omzien/tenancy";
import { testSecrets } from "@omzien/testing";
import { draftFor, giveFor, inviteInto } from "../world-parts.ts";
import { type Mint, shownBy } from "./sample.ts";
import type { Place, Stand } from "./stand.ts";

export const session: Mint = async ({ a, ask, people }) => ({
  value: (await createSession(a.db, people.asker.id, { amr: "mail-code", userAgent: "test" })).token,
  show: async (place, value) =>
    shownBy(await ask(place, "/me", { method: "GET", cookie: `omzien=${value}` })),
});

export const signInLink: Mint = async (stand) => ({
  value: testSecrets.token(stand.a.id, "sign-in-link", await requestSignIn(stand, "link@example.org")),
  show: async (place, linkToken) => shownBy(await stand.ask(place, "/sessions", { body: { linkToken } })),
});

export const signInCode: Mint = async (stand) => {
  const signInRequestId = await requestSignIn(stand, "code@example.org");
  return {
    value: testSecrets.code(stand.a.id, "sign-in-code", signInRequestId),
    show: async (place, code) =>
      shownBy(await stand.ask(place, "/sessions", { body: { signInRequestId, code } })),
  };
};

async function requestSignIn({ ask }: Stand, email: string): Promise<string> {
  const asked = await ask("a", "/sign-in-requests", { body: { email } });
  const { id } = (await asked.json()) as { id: string };
  return id;
}

export const invitation: Mint = async ({ a, ask, people }) => {
  const { id: helpRequestId } = await a.aHelpRequest({ by: people.asker });
  const helper = await a.helper("Samira");
  const id = await inviteInto(a, helpRequestId, helper);
  return {
    value: testSecrets.token(a.id, "invitation", id),
    show: async (place, token) =>
      shownBy(await ask(place, `/invitations/${id}/answer`, { body: { answer: "no", token } })),
  };
};

export const draftLink: Mint = async ({ a, ask, people }) => {
  const { id } = await draftFor(a, people.asker, people.other);
  return {
    value: testSecrets.token(a.id, "draft-link", id),
    show: async (place, token) =>
      shownBy(await ask(place, "/drafts-for-another/answers", { body: { answer: "refused", token } })),
  };
};

export const draftCode: Mint = async ({ a, ask, people }) => {
  const person = { firstName: "Truus", lastName: "de Boer" };
  const home = { street: "Lindestraat", houseNumber: "5", postcode: "5011AB" };
  const letter = { channel: "letter", person: { ...person, ...home } } as const;
  const { id: draftId } = await draftFor(a, people.asker, people.other, letter);
  const { letterCode } = JSON.parse(
    JSON.stringify(await getDraft({ ctx: a.as(people.coordinator), input: { draftId } })),
  ) as { letterCode: string };
  return {
    value: letterCode.replaceAll(" ", ""),
    show: async (place, code) =>
      shownBy(await ask(place, "/drafts-for-another/answers", { body: { answer: "refused", code } })),
  };
};

export const mandateLink: Mint = async ({ a, ask, people, cookieAt }) => {
  const representative = await a.resident("Anna");
  const id = await giveFor(a, people.asker, representative);
  return {
    value: testSecrets.token(a.id, "mandate-link", id),
    show: async (place, token) => {
      const cookie = place === "console" ? {} : { cookie: await cookieAt(place, representative) };
      return shownBy(await ask(place, "/mandates/acceptances", { body: { token }, ...cookie }));
    },
  };
};

export const colleagueLinkOfMail: Mint = async ({ a, ask }) => {
  const ctx = a.as(await a.person("Bram", { roles: ["administrator"] }));
  const input = { email: "collega@example.org", roles: ["reader" as const] };
  const { invitations } = await inviteColleague({ ctx, input });
  return {
    value: colleagueLink(ctx, { id: invitations[0]?.id ?? "", sendings: 1 }),
    show: async (place, token) =>
      shownBy(
        await ask(place, "/colleague-invitations/acceptances", { body: { token, firstName: "Sanne" } }),
      ),
  };
};

export const consentRecording: Mint = async ({ a, ask, people }) => {
  const answers = [{ purpose: "share.first-name", answer: "given", textVersion: 1 } as const];
  await recordConsentsByPhone({
    ctx: a.as(people.coordinator),
    input: { personId: people.other.id, answers },
  });
  const { id } = await a.db.kysely.selectFrom("consent_recording").select("id").executeTakeFirstOrThrow();
  return {
    value: testSecrets.token(a.id, "consent-recording", id),
    show: async (place, token) =>
      shownBy(await ask(place, "/consent-recordings/answers", { body: { token, answer: "confirmed" } })),
  };
};

/** Shown by standing in the DNS of a domain that both want; the console looks. */
export const domainProof: Mint = async (stand) => {
  const { a, b, console, ask, txt } = stand;
  const host = "buurthulp.example.org";
  const administrator = await console.join("domeinen@platform.example");
  const { platform } = console.own.installation;
  const adding = { text: host, who: "test" };
  const { record } = await addDomain(platform, { ...adding, tenantId: a.id });
  await addDomain(platform, { ...adding, tenantId: b.id });
  const check = (place: Exclude<Place, "console">) =>
    ask("console", `/municipalities/${place === "a" ? a.id : b.id}/domains/${host}/checks`, administrator);
  return {
    value: record.value.replace("omzien-site=", ""),
    show: async (place, value) => {
      txt.record = value;
      // A proof in DNS is of a municipality; the console has none of its own.
      if (place === "console") return { isAccepted: false, answer: "no such door" };
      const shown = await shownBy(await check(place));
      const { state, proof } = JSON.parse(shown.answer.slice(4)) as { state: string; proof: string };
      return { isAccepted: state === "active" && proof === "proven", answer: `${state} ${proof}` };
    },
  };
};
