import { mailKinds, type OutgoingMail } from "@omzien/services";
import { describe, expect, test } from "vitest";
import { type RenderedMail, renderMail } from "./render-mail.ts";
import { canaries, invitationFrom, sampleMail } from "./testing/sample-mail.ts";

const readers: readonly Pick<OutgoingMail, "locale" | "formOfAddress">[] = [
  { locale: "nl", formOfAddress: "je" },
  { locale: "nl", formOfAddress: "u" },
  { locale: "en", formOfAddress: "je" },
];
const all = mailKinds.flatMap((kind) => readers.map((reader) => ({ kind, ...reader })));

const entities: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#39": "'",
  "#847": "\u034f",
  zwnj: "\u200c",
  nbsp: "\u00a0",
};

/** What a list of mails shows in one line: the subject, and the first 250 characters of the text. */
function shownInList({ subject, html }: RenderedMail): string {
  const body = html.slice(html.indexOf("<body"));
  const text = body
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replaceAll(/[ \n]+/g, " ");
  return `${subject} ${text.trim().slice(0, 250)}`;
}

function leaks(shown: string): string[] {
  return Object.keys(canaries).filter((name) =>
    shown.includes(new Map(Object.entries(canaries)).get(name) ?? ""),
  );
}

describe.each(all)("$kind ($locale, $formOfAddress)", ({ kind, locale, formOfAddress }) => {
  const mail = renderMail(sampleMail(kind, { locale, formOfAddress }));

  test("subject and preview do not say what the help is about, for whom or where", () => {
    expect(leaks(shownInList(mail))).toEqual([]);
  });

  test("the description stays on the site", () => {
    expect(mail.html + mail.text).not.toContain(canaries.description);
  });

  test("plain text says as much as HTML does", () => {
    expect(mail.text).toContain("https://zorgvallei.example/mijn#geheim");
    expect(mail.text).toContain("013 123 45 67");
    expect(mail.text).toContain("Zorgvallei");
    if (kind === "sign-in") expect(mail.text).toContain("123456");
    expect(mail.text).not.toMatch(/<[a-z]|&[a-z]+;/);
    const paragraphs = [...mail.html.matchAll(/<(?:p|li|h1)[^>]*>([^<]+)</g)].map(([, text]) => text ?? "");
    const spoken = mail.text.replaceAll(/\s+/g, " ");
    const missing = paragraphs
      .map((text) => text.replaceAll(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole).trim())
      .filter((text) => !spoken.includes(text.replaceAll(/\s+/g, " ")))
      // The address stands under the button already.
      .filter((text) => !/knop|button/i.test(text));
    expect(missing).toEqual([]);
  });

  test("words are there: no key of the catalogue, no open brace", () => {
    expect(mail.subject + mail.text).not.toMatch(/mail\.|\{|\}|undefined/);
    expect(mail.subject.length).toBeLessThan(70);
  });
});

test("a preview that names the help would be found, and so would one that is too short", () => {
  const mail = renderMail(sampleMail("invitation"));
  expect(leaks(shownInList({ ...mail, subject: `Hulp bij ${canaries.category}` }))).toEqual(["category"]);
  const unpadded = mail.html.replaceAll("&#847;&zwnj;&nbsp;", "");
  expect(leaks(shownInList({ ...mail, html: unpadded }))).toContain("name");
});

test.each([
  '<script>alert("x")</script>',
  "<a href='https://evil.example'>klik</a>",
  '"><img src=x onerror=alert(1)>',
  "a & b",
  "{{7*7}}",
])("what people write stays text: %s", (name) => {
  const { html, text } = renderMail(sampleMail("invitation", { facts: invitationFrom(name) }));
  const plain = renderMail(sampleMail("invitation", { facts: invitationFrom("Fatima") })).html;
  const tags = (source: string) => source.match(/<[^>]*>/g);
  expect(tags(html)).toEqual(tags(plain));
  expect(text).toContain(name);
});

test("nor does the name of the site bring markup along", () => {
  const site = { ...sampleMail("sign-in").site, name: '<b title="x">Zorg</b>' };
  const { html } = renderMail(sampleMail("sign-in", { site }));
  expect(html).not.toContain("<b ");
  expect(html).toContain("&lt;b title=&quot;x&quot;&gt;");
});

test("nothing is loaded from anywhere, and every link leads to the site", () => {
  for (const kind of mailKinds) {
    const { html } = renderMail(sampleMail(kind));
    expect(html).not.toMatch(/<(img|link|script|iframe|form|object)|url\(|@import/i);
    for (const [, href] of html.matchAll(/href="([^"]*)"/g))
      expect(href).toBe("https://zorgvallei.example/mijn#geheim");
  }
});
