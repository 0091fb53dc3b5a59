import { type LocaleName, localeFor, timingInWords, type Translator } from "@omzien/i18n";
import { loadTranslator } from "@omzien/i18n/server";
import type { OutgoingMail } from "@omzien/services";
import { htmlDocument } from "./html-document.ts";
import type { Block } from "./block.ts";

export interface RenderedMail {
  subject: string;
  text: string;
  html: string;
}

/**
 * The words of a mail in its reader's language. Subject and preview never say what the help is about: mail is read
 * over shoulders and on locked screens.
 */
export function renderMail(mail: OutgoingMail): RenderedMail {
  const locale: LocaleName = localeFor(mail.locale, mail.formOfAddress);
  const translator = loadTranslator(locale, mail.site.words);
  const { t } = translator;
  const url = mail.site.url + mail.path;
  const blocks: Block[] = [
    ...bodyOf(mail, translator),
    { kind: "button", text: t(`mail.${actionKind(mail)}.action`, { site: mail.site.name }), url },
    { kind: "link", text: t("mail.link-below"), url },
    { kind: "small", text: t("mail.phone", { phone: mail.site.phone, hours: mail.site.phoneHours }) },
    { kind: "small", text: t("mail.from", { site: mail.site.name }) },
  ];
  const title = t(`mail.${mail.kind}.title`);
  return {
    subject: t(`mail.${mail.kind}.subject`, { site: mail.site.name }),
    text: textOf(mail.site.name, title, blocks),
    html: htmlDocument({
      language: translator.language,
      siteName: mail.site.name,
      colors: { background: mail.site.actionBackground, text: mail.site.actionText },
      preview: t(`mail.${mail.kind}.preview`),
      title,
      blocks,
    }),
  };
}

function actionKind(mail: OutgoingMail) {
  return mail.kind === "invitation-reminder" ? "invitation" : mail.kind;
}

function bodyOf(mail: OutgoingMail, translator: Translator): Block[] {
  const { t } = translator;
  switch (mail.kind) {
    case "sign-in":
      return [
        { kind: "paragraph", text: t("mail.sign-in.text") },
        { kind: "code", text: mail.facts.code ?? "" },
        { kind: "paragraph", text: t("mail.sign-in.or") },
      ];
    case "draft-to-confirm":
      return [
        { kind: "paragraph", text: t("mail.draft-to-confirm.text") },
        { kind: "paragraph", text: t("mail.draft-to-confirm.or") },
        { kind: "code", text: mail.facts.code ?? "" },
      ];
    case "invitation":
    case "invitation-reminder":
      return invitationBody(mail, translator);
    case "account-unused": {
      const endsOn = translator.formatDate(String(mail.facts.values?.["endsOn"] ?? ""));
      return [{ kind: "paragraph", text: t("mail.account-unused.text", { endsOn }) }];
    }
    case "rota-shift-tomorrow": {
      const { date, from, to } = mail.facts.values ?? {};
      const hour = (time: unknown) => translator.formatTime(String(time));
      const values = { date: translator.formatDay(String(date)), from: hour(from), to: hour(to) };
      return [{ kind: "paragraph", text: t("mail.rota-shift-tomorrow.text", values) }];
    }
    case "support-asked": {
      const minutes = Number(mail.facts.values?.["minutes"] ?? 0);
      return [{ kind: "paragraph", text: t("mail.support-asked.text", { minutes }) }];
    }
    case "desk-digest":
      return digestBody(mail, translator);
    case "promise-stays":
      return promiseBody(mail, translator);
    case "information-packet":
      return packetBody(mail, translator);
    default:
      return [{ kind: "paragraph", text: t(`mail.${mail.kind}.text`) }];
  }
}

const digestLines = [
  "repliesElsewhere",
  "askedElsewhere",
  "triage",
  "unanswered",
  "cameBack",
  "calls",
  "pairs",
] as const;

/** How much waits, a line for each list in which something does. */
function digestBody(mail: OutgoingMail, { t }: Translator): Block[] {
  const items = digestLines.flatMap((list) => {
    const count = Number(mail.facts.values?.[list] ?? 0);
    return count > 0 ? [t(`mail.desk-digest.${list}`, { count })] : [];
  });
  return [
    { kind: "paragraph", text: t("mail.desk-digest.text") },
    { kind: "list", items },
    { kind: "paragraph", text: t("mail.desk-digest.off") },
  ];
}

function promiseBody(mail: OutgoingMail, { t, formatDate }: Translator): Block[] {
  const { promise } = mail.facts;
  if (!promise) throw new Error("Invariant: a mail about a promise holds the promise");
  return [
    { kind: "paragraph", text: t("mail.promise-stays.text", { date: formatDate(promise.signedOn) }) },
    ...linesOf(promise.text),
    { kind: "paragraph", text: t("mail.promise-stays.why") },
  ];
}

function linesOf(text: string): Block[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => ({ kind: "paragraph", text: line }));
}

/** Each part under its own name; text of the municipality is plain, so it is shown as it stands. */
function packetBody(mail: OutgoingMail, { t }: Translator): Block[] {
  const { packet } = mail.facts;
  if (!packet) throw new Error("Invariant: a mail with the information packet holds the packet");
  return [
    { kind: "paragraph", text: t("mail.information-packet.text") },
    ...packet.parts.flatMap(({ part, text }): Block[] => [
      { kind: "heading", text: t(`mail.information-packet.${part}`) },
      ...linesOf(text),
    ]),
  ];
}

function invitationBody(mail: OutgoingMail, translator: Translator): Block[] {
  const { invitation } = mail.facts;
  const { t } = translator;
  if (!invitation) throw new Error("Invariant: a mail of an invitation holds the invitation");
  const blocks: Block[] = [
    {
      kind: "paragraph",
      text: t("mail.invitation.text", {
        name: invitation.asker.name,
        area: invitation.areaName ?? mail.site.name,
        category: invitation.category.name,
      }),
    },
    {
      kind: "paragraph",
      text: t("mail.invitation.when", { when: timingInWords(translator, invitation.timing) }),
    },
  ];
  for (const text of invitation.misfits) blocks.push({ kind: "paragraph", text });
  if (invitation.reasons.length > 0) {
    blocks.push({ kind: "paragraph", text: t("mail.invitation.why") });
    blocks.push({ kind: "list", items: invitation.reasons.map((reason) => reason.text) });
  }
  blocks.push({ kind: "paragraph", text: t("mail.invitation.no") });
  return blocks;
}

function textOf(siteName: string, title: string, blocks: readonly Block[]): string {
  return [siteName, title, ...blocks.map(plain)].join("\n\n").concat("\n");
}

function plain(block: Block): string {
  switch (block.kind) {
    case "list":
      return block.items.map((item) => `- ${item}`).join("\n");
    case "button":
      return `${block.text}:\n${block.url}`;
    case "link":
      return "";
    default:
      return block.text;
  }
}
