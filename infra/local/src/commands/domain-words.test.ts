import { expect, test } from "vitest";
import { checkInWords, domainInWords, recordsInWords, refusalInWords } from "./domain-words.ts";

const host = "xn--n-buurt-9xaa.nl";
const target = { name: "sites.omzien.nl", addresses: ["192.0.2.10"] };
const record = { name: `_omzien-challenge.${host}`, value: "omzien-site=abc" };

test("the records that are needed are told whole, with the name in both of its forms", () => {
  const lines = recordsInWords({ host, shown: "één-buurt.nl", record }, target);
  expect(lines).toEqual([
    `één-buurt.nl (${host}) waits for its proof. Whoever keeps its DNS adds:`,
    `  TXT    _omzien-challenge.${host}  "omzien-site=abc"`,
    `  CNAME  ${host}  sites.omzien.nl`,
    `  or A/AAAA  ${host}  192.0.2.10`,
    "The TXT record stays: it is looked at every day.",
    `Then: npm run omzien -- domain check --domain ${host} --host …`,
  ]);
});

test("what is wrong is told with what to do about it", () => {
  const say = (proof: Parameters<typeof checkInWords>[1]["proof"]) =>
    checkInWords("a.nl", { state: "pending", proof, pointing: "points_elsewhere" }, target).join(" ");
  expect(say("no_record")).toContain("There is no TXT record at that name yet");
  expect(say("wrong_value")).toContain("not with our value");
  expect(say("timeout")).toContain("nothing was decided");
  expect(say("in_use")).toContain("another site has this domain");
  expect(say("no_record")).toContain("It must point to sites.omzien.nl or 192.0.2.10 and nothing else");
  expect(refusalInWords("*.a.nl", "wildcard")).toBe(
    "*.a.nl is a wildcard; each domain is added by its own name.",
  );
});

test("a host is a line, with how long it has been without proof", () => {
  const domain = {
    host,
    shown: "één-buurt.nl",
    isPrimary: true,
    state: "active",
    record,
    finding: "no_record",
    checkedAt: new Date("2026-12-01T10:00:00Z"),
    failedDays: 2,
  } as const;
  expect(domainInWords(domain)).toBe(
    `één-buurt.nl (${host})  active, primary  no record on 2026-12-01  2 days without proof`,
  );
});
