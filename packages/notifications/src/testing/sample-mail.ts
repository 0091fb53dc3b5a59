import { notPersonal } from "@omzien/consent";
import type { Invitation } from "@omzien/contracts";
import type { MailFacts, MailKind, OutgoingMail } from "@omzien/services";

/** What must not be read over a shoulder. */
export const canaries = {
  category: "Kanariesoort",
  description: "Kanarieverhaal",
  name: "Kanarienaam",
  area: "Kanariebuurt",
  reason: "Kanariereden",
  misfit: "Kanariebezwaar",
};

const invitation: Invitation = {
  id: "01890000-0000-7000-8000-000000000001",
  state: "waiting",
  releasedBecause: null,
  helpRequestId: "01890000-0000-7000-8000-000000000002",
  category: { name: canaries.category, icon: "leaf" },
  asker: { name: canaries.name },
  areaName: canaries.area,
  description: canaries.description,
  timing: { kind: "flexible", endsOn: "2026-12-20" },
  endsOn: "2026-12-20",
  weight: "light",
  urgency: "normal",
  needs: [],
  reasons: [{ key: "near", text: canaries.reason }],
  misfits: [canaries.misfit],
  invitedAt: "2026-12-01T09:00:00.000Z",
  expiresAt: "2026-12-03T09:00:00.000Z",
  matchId: null,
};

/** A mail of any kind with every fact that any kind may have. */
export function sampleMail(kind: MailKind, change: Partial<OutgoingMail> = {}): OutgoingMail {
  return {
    id: "01890000-0000-7000-8000-00000000000a",
    kind,
    to: "fatima@example.org",
    locale: "nl",
    formOfAddress: "je",
    site: {
      name: "Zorgvallei",
      url: "https://zorgvallei.example",
      phone: "013 123 45 67",
      phoneHours: "ma-vr 9-12 uur",
      words: { service: "buurthulp", coordinator: "coördinator" },
      actionBackground: "#1f5f3f",
      actionText: "#ffffff",
    },
    path: "/mijn#geheim",
    facts: notPersonal<MailFacts>({
      code: "123456",
      invitation,
      values: { endsOn: "2026-12-20", date: "2026-12-03", from: "17:00", to: "19:00" },
      packet: { parts: [{ part: "howItWorks", text: "Zo werkt het.\n\nEn zo." }] },
      promise: { text: "Dit beloof ik.\n\n1. Ik zwijg.", signedOn: "2026-02-03" },
    }),
    queuedAt: new Date("2026-12-01T09:00:00.000Z"),
    ...change,
  };
}

/** The same mail with other words of an asker in it. */
export function invitationFrom(name: string): OutgoingMail["facts"] {
  return notPersonal<MailFacts>({ invitation: { ...invitation, asker: { name } } });
}
