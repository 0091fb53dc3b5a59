import { notPersonal, type Projected, present } from "@omzien/consent";
import type { Invitation } from "@omzien/contracts";
import { localeFor } from "@omzien/i18n";
import { colleagueLink } from "../colleagues/colleague-link.ts";
import { sendingsOf } from "../colleagues/invitation-queries.ts";
import { lastSignature } from "../confidentiality/queries.ts";
import type { ServiceContext } from "../context.ts";
import { codeInGroups, codeOf, linkOf } from "../drafts-for-another/draft-secrets.ts";
import { NotFoundError } from "../errors.ts";
import { packetIn } from "../information-packet/packet-texts.ts";
import { packetOf } from "../information-packet/queries.ts";
import { getInvitation } from "../invitations/index.ts";
import { localDateOf } from "../local-time.ts";
import type { MailFacts, MailKind, OutgoingMail } from "../ports.ts";
import { currentSender } from "../sender/current-sender.ts";
import { type SiteSettings, siteSettings } from "../site/site-settings.ts";
import { type DueMail, isSignInOpen } from "./queries.ts";
import { isStillTrue } from "./still-true.ts";

/**
 * Puts a mail together at the moment of sending: what was agreed may have changed since it was queued.
 * @param siteUrl the tenant's own address from the catalogue, never from a request.
 * @returns undefined when there is nothing to send any more (an invitation that was released, say).
 */
export async function composeMail(
  ctx: ServiceContext,
  mail: DueMail,
  siteUrl: string,
): Promise<OutgoingMail | undefined> {
  const to = mail.recipient ?? mail.email;
  if (!to || !(await isStillTrue(ctx.db, mail, ctx.now()))) return undefined;
  const settings = await siteSettings(ctx.db, ctx.now());
  // Kinds of help and reasons are put into words here already: in the language of whoever reads.
  const language = localeFor(mail.locale ?? settings.locale, settings.formOfAddress);
  const content = await contentOf({ ...ctx, language }, mail);
  if (!content) return undefined;
  const sender = await currentSender(ctx, ctx.db);
  return {
    id: mail.id,
    ...(sender === undefined ? {} : { sender }),
    kind: mail.kind,
    to,
    locale: mail.locale ?? settings.locale,
    formOfAddress: settings.formOfAddress,
    site: siteOf(settings, siteUrl),
    path: content.path,
    facts: content.facts,
    queuedAt: mail.queued_at,
  };
}

function siteOf(settings: SiteSettings, url: string): OutgoingMail["site"] {
  return {
    name: settings.name,
    url,
    phone: settings.phone,
    phoneHours: settings.phoneHours,
    words: settings.words,
    actionBackground: settings.theme.colors.actionBg,
    actionText: settings.theme.colors.actionText,
  };
}

interface Content {
  path: string;
  facts: Projected<MailFacts>;
}

/** Where a mail's button leads. Only mails that open a door carry a secret, and it stays in the fragment. */
const pathByKind = {
  "already-found": () => "/mijn",
  "no-longer-needed": () => "/mijn",
  "request-received": (id) => `/mijn/vragen/${id}`,
  "helper-found": (id) => `/mijn/afspraken/${id}`,
  "match-agreed": (id) => `/mijn/afspraken/${id}`,
  "match-extended": (id) => `/mijn/afspraken/${id}`,
  "new-message": (id) => `/mijn/afspraken/${id}`,
  "handed-back-to-asker": (id) => `/mijn/vragen/${id}`,
  "match-stopped": () => "/mijn",
  "follow-up": (id) => `/mijn/afspraken/${id}/hoe-ging-het`,
  "help-today": (id) => `/balie?vraag=${id}`,
  "nobody-yet": (id) => `/mijn/vragen/${id}`,
  "request-expires-soon": (id) => `/mijn/vragen/${id}`,
  "report-received": () => "/niet-pluis",
  "erasure-requested": () => "/mijn/gegevens",
  "data-on-hold": () => "/mijn/gegevens",
  "account-unused": () => "/mijn",
  "roles-to-check": () => "/beheer/collegas",
  "second-factor-reset": () => "/inloggen",
  "second-factor-set-up": () => "/mijn/gegevens",
  "staff-account-linked": () => "/mijn/gegevens",
  "support-asked": () => "/beheer/ondersteuning",
  "package-asked": () => "/beheer/meenemen",
  "package-asked-by-platform": () => "/beheer/meenemen",
  "sender-test": () => "/beheer/afzender",
  "sender-lapsed": () => "/beheer/afzender",
  "desk-digest": () => "/balie/werktafel",
  "mandate-began": () => "/mijn/gegevens/machtigingen",
  "rota-asked": (id) => `/roosters/${id}`,
  "rota-agreed": (id) => `/roosters/${id}`,
  "rota-changed": (id) => `/roosters/${id}`,
  "rota-shift-open": (id) => `/roosters/${id}`,
  "rota-swap-asked": (id) => `/roosters/${id}`,
  "rota-swap-refused": (id) => `/roosters/${id}`,
  "rota-ended": () => "/mijn",
  "neighbour-on-hold": (id) => `/mijn/afspraken/${id}`,
} as const satisfies Partial<Record<MailKind, (id: string) => string>>;

async function contentOf(ctx: ServiceContext, mail: DueMail): Promise<Content | undefined> {
  const id = mail.subject_id ?? "";
  switch (mail.kind) {
    case "sign-in":
      // The mail server was away for too long: a code that no longer works only makes people try it.
      if (!(await isSignInOpen(ctx.db, id, ctx.now()))) return undefined;
      return {
        path: `/inloggen/link#${ctx.secrets.token(ctx.tenant.id, "sign-in-link", id)}`,
        facts: notPersonal<MailFacts>({ code: ctx.secrets.code(ctx.tenant.id, "sign-in-code", id) }),
      };
    case "phone-confirmation":
      return {
        path: `/klopt-dit#${ctx.secrets.token(ctx.tenant.id, "consent-recording", id)}`,
        facts: notPersonal<MailFacts>({}),
      };
    case "draft-to-confirm":
      return {
        path: `/bevestigen#${linkOf(ctx, id)}`,
        facts: notPersonal<MailFacts>({ code: codeInGroups(codeOf(ctx, id)) }),
      };
    case "mandate-to-accept":
      return {
        path: `/machtiging#${ctx.secrets.token(ctx.tenant.id, "mandate-link", id)}`,
        facts: notPersonal<MailFacts>({}),
      };
    case "colleague-invited":
      return colleagueContent(ctx, id);
    case "promise-stays":
      return promiseContent(ctx, mail);
    case "information-packet":
      return packetContent(ctx, mail);
    case "invitation":
    case "invitation-reminder":
      return invitationContent(ctx, mail, id);
    case "rota-shift-tomorrow":
      return {
        path: `/roosters/${String(mail.facts["rotaId"])}`,
        facts: notPersonal<MailFacts>({ values: mail.facts }),
      };
    default:
      return { path: pathByKind[mail.kind](id), facts: notPersonal<MailFacts>({ values: mail.facts }) };
  }
}

/** The link of the last sending: an earlier one opens nothing any more. */
async function colleagueContent(ctx: ServiceContext, id: string): Promise<Content | undefined> {
  const sendings = await sendingsOf(ctx.db, id);
  if (sendings === undefined) return undefined;
  return { path: `/collega#${colleagueLink(ctx, { id, sendings })}`, facts: notPersonal<MailFacts>({}) };
}

/** The very words that the reader signed, in the reader's language; they are about nobody. */
async function promiseContent(ctx: ServiceContext, mail: DueMail): Promise<Content | undefined> {
  const signed = mail.person_id === null ? undefined : await lastSignature(ctx.db, mail.person_id);
  if (!signed) return undefined;
  const text = signed.texts[ctx.language === "en" ? "en" : "nl"];
  const promise = { text, signedOn: localDateOf(signed.accepted_at) };
  return { path: "/privacy", facts: notPersonal<MailFacts>({ promise }) };
}

/** The version that was given, also when there is a newer one by now: it is written down that they got this one. */
async function packetContent(ctx: ServiceContext, mail: DueMail): Promise<Content | undefined> {
  const packet = await packetOf(ctx.db, Number(mail.facts["version"]));
  if (!packet) return undefined;
  const { parts } = packetIn(packet, ctx.language === "en" ? "en" : "nl");
  return { path: "/informatiepakket", facts: notPersonal<MailFacts>({ packet: { parts } }) };
}

/** What the helper would see on the site, seen with the helper's own eyes. */
async function invitationContent(
  ctx: ServiceContext,
  mail: DueMail,
  invitationId: string,
): Promise<Content | undefined> {
  if (!mail.person_id) return undefined;
  const eyes: ServiceContext = {
    ...ctx,
    channel: "mail",
    actor: { kind: "member", personId: mail.person_id, roles: ["resident"], sessionId: "mail" },
  };
  try {
    const invitation = await getInvitation({ ctx: eyes, input: { invitationId } });
    if (invitation.state !== "waiting") return undefined;
    return {
      path: `/uitnodiging#${ctx.secrets.token(ctx.tenant.id, "invitation", invitationId)}`,
      facts: present({}, { invitation }, factsOf),
    };
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}

function factsOf(parts: { invitation: Invitation }): MailFacts {
  return { invitation: parts.invitation };
}
