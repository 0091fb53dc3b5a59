export type Words = {
  language: string;
  title: string;
  intro: string;
  search: string;
  searchButton: string;
  showAll: string;
  none: string;
  count: (count: number) => string;
  received: string;
  from: string;
  to: string;
  subject: string;
  noSubject: string;
  back: string;
  asPage: string;
  asText: string;
  source: string;
  attachments: string;
  remove: string;
  removeAll: string;
  notFound: string;
};

const dutch: Words = {
  language: "nl",
  title: "Postvak",
  intro: "Alle mails van alle gemeenten op deze computer. Er gaat niets echt de deur uit.",
  search: "Zoek op ontvanger",
  searchButton: "Zoeken",
  showAll: "Toon alle mails",
  none: "Er zijn geen mails.",
  count: (count) => (count === 1 ? "1 mail" : `${count} mails`),
  received: "Ontvangen",
  from: "Van",
  to: "Aan",
  subject: "Onderwerp",
  noSubject: "(geen onderwerp)",
  back: "Alle mails",
  asPage: "Opgemaakt",
  asText: "Platte tekst",
  source: "Bron (.eml)",
  attachments: "Bijlagen",
  remove: "Verwijder deze mail",
  removeAll: "Verwijder alle mails",
  notFound: "Deze mail is er niet.",
};

const english: Words = {
  language: "en",
  title: "Mailbox",
  intro: "All mails of all municipalities on this computer. Nothing is really sent.",
  search: "Search by recipient",
  searchButton: "Search",
  showAll: "Show all mails",
  none: "There are no mails.",
  count: (count) => (count === 1 ? "1 mail" : `${count} mails`),
  received: "Received",
  from: "From",
  to: "To",
  subject: "Subject",
  noSubject: "(no subject)",
  back: "All mails",
  asPage: "Formatted",
  asText: "Plain text",
  source: "Source (.eml)",
  attachments: "Attachments",
  remove: "Delete this mail",
  removeAll: "Delete all mails",
  notFound: "This mail does not exist.",
};

/** The first of Dutch and English that an `Accept-Language` header names; Dutch when it names neither. */
export function wordsFor(acceptLanguage: string | undefined): Words {
  const first = (acceptLanguage ?? "").toLowerCase().match(/(?:^|,)\s*(nl|en)\b/)?.[1];
  return first === "en" ? english : dutch;
}
