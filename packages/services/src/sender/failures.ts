import type { MailGroup, MailTrouble, SenderSettings } from "@omzien/contracts";
import type { MailKind } from "../ports.ts";

/** What a mail was about, as coarse as an administrator may see it. */
const groupOf: Readonly<Record<MailKind, MailGroup>> = {
  "sign-in": "sign-in",
  invitation: "invitation",
  "invitation-reminder": "invitation",
  "already-found": "invitation",
  "no-longer-needed": "invitation",
  "request-received": "help",
  "helper-found": "help",
  "match-agreed": "help",
  "match-extended": "help",
  "new-message": "help",
  "handed-back-to-asker": "help",
  "match-stopped": "help",
  "follow-up": "help",
  "nobody-yet": "help",
  "help-today": "staff",
  "request-expires-soon": "help",
  "neighbour-on-hold": "help",
  "rota-asked": "help",
  "rota-agreed": "help",
  "rota-changed": "help",
  "rota-shift-open": "help",
  "rota-swap-asked": "help",
  "rota-swap-refused": "help",
  "rota-shift-tomorrow": "help",
  "rota-ended": "help",
  "draft-to-confirm": "help",
  "phone-confirmation": "account",
  "report-received": "account",
  "erasure-requested": "account",
  "data-on-hold": "account",
  "account-unused": "account",
  "mandate-to-accept": "account",
  "mandate-began": "account",
  "promise-stays": "account",
  "information-packet": "account",
  "colleague-invited": "staff",
  "roles-to-check": "staff",
  "second-factor-reset": "staff",
  "second-factor-set-up": "staff",
  "staff-account-linked": "staff",
  "support-asked": "staff",
  "package-asked": "staff",
  "package-asked-by-platform": "staff",
  "sender-test": "staff",
  "sender-lapsed": "staff",
  "desk-digest": "staff",
};

const groups: ReadonlyMap<string, MailGroup> = new Map(Object.entries(groupOf));

/** What went wrong, out of the code that was kept. */
function troubleOf(code: string): MailTrouble {
  const [kind] = code.split(" ");
  if (kind === "EENVELOPE" || kind === "EMESSAGE") return "refused";
  if (kind === "EAUTH" || kind === "ENOAUTH") return "not_allowed";
  const isAway = ["ECONNECTION", "ETIMEDOUT", "ESOCKET", "EDNS", "EPROTOCOL", "ECONNREFUSED", "ETLS"];
  return isAway.includes(kind ?? "") ? "away" : "other";
}

interface Counted {
  day: string;
  kind: string;
  code: string;
  count: number;
  sent_later: number;
}

/** Counts by day, group and what went wrong; in the order of the rows. */
export function presentFailures(rows: readonly Counted[]): SenderSettings["failures"] {
  const found = new Map<string, SenderSettings["failures"][number]>();
  for (const { day, kind, code, count, sent_later: sentLater } of rows) {
    const [group, trouble] = [groups.get(kind) ?? "account", troubleOf(code)];
    const key = `${day} ${group} ${trouble}`;
    const known = found.get(key) ?? { day, group, trouble, count: 0, sentLater: 0 };
    found.set(key, { ...known, count: known.count + count, sentLater: known.sentLater + sentLater });
  }
  return [...found.values()];
}
