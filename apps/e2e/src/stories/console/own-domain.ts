import { askFor, getOverTls, getPlainly } from "../../acts/over-tls.ts";
import { domainTarget } from "../../product/start-product.ts";
import type { Door } from "../../product/start-door.ts";
import type { Stage } from "../../stage.ts";
import { until } from "../../until.ts";
import type { Visitor } from "../../visitor.ts";
import type { NewTown } from "./cast.ts";

/** The municipality's own domain: its records, what is wrong with them, the proof, and the name of the site. */
export async function takeDomain(
  stage: Stage,
  { admin, town, door }: { admin: Visitor; town: NewTown; door: Door | undefined },
): Promise<void> {
  const { t } = admin.words;
  const dns = await stage.product.dns();
  stage.tell("a domain is added; the page shows its records and says what is wrong until they are there");
  admin.watch.expectError(/400 .*\/domains\)$/);
  await admin.fill(t("console.domain.add"), `*.${town.domain}`);
  await admin.press(t("console.domain.add.button"));
  await admin.page.locator("#domain[aria-invalid=true]").waitFor();
  await admin.fill(t("console.domain.add"), town.domain);
  await admin.press(t("console.domain.add.button"));
  await admin.page.getByRole("heading", { level: 3, name: town.domain }).waitFor();
  const check = `${t("console.domain.check")}: ${town.domain}`;
  await admin.press(check);
  await admin.sees(t("console.finding.no_record"));
  const name = `_omzien-challenge.${town.domain}`;
  dns.says("TXT", name, ["omzien-site=van-iemand-anders"]);
  await admin.press(check);
  await admin.sees(t("console.finding.wrong_value"));
  await admin.look("domein-wacht");
  if (door && (await askFor(door, town.domain)) !== 404) throw new Error("Caddy may have it without proof");

  const value = await admin.page.getByText(/^omzien-site=/).innerText();
  dns.says("TXT", name, [value]);
  dns.says("CNAME", town.domain, [domainTarget]);
  await admin.press(check);
  await admin.sees(t("console.finding.proven"));
  await admin.press(`${t("console.domain.make-primary")}: ${town.domain}`);
  const part = admin.page.getByRole("heading", { level: 3, name: town.domain }).locator("xpath=..");
  await part.getByText(t("console.domain.primary"), { exact: true }).waitFor();
  await admin.look("domein-werkt");
}

/** By a program that trusts Caddy's authority alone: every address leads to the one name, others to nothing. */
export async function checkDoor(stage: Stage, door: Door, town: NewTown): Promise<void> {
  stage.tell("HTTP and the platform's address lead to the domain; a strange name gets a TLS alert");
  const here = `https://${town.domain}:${door.httpsPort}`;
  await until("the domain over HTTPS", async () => (await getOverTls(door, town.domain)).status === 200);
  const plain = await getPlainly(door, town.domain, "/hulp?x=1");
  equal(plain, { status: 308, location: `${here}/hulp?x=1` }, "HTTP");
  const platform = await getOverTls(door, town.host, "/hulp?x=1");
  equal(platform, { status: 308, location: `${here}/hulp?x=1` }, "the platform's address");
  equal((await getOverTls(door, "console.localhost")).status, 200, "the console");
  const strange = await getOverTls(door, `vreemd.${town.domain}`).then(JSON.stringify, String);
  if (!/alert internal error/.test(strange)) throw new Error(`a strange name got ${strange}`);

  stage.tell("a flood of names is turned away from memory, and a second later Caddy is answered again");
  const flood = await Promise.all(
    Array.from({ length: 400 }, (_, index) => askFor(door, `n${index}.example`)),
  );
  const counts = [404, 429].map((status) => flood.filter((each) => each === status).length);
  if (counts.some((count) => count === 0) || counts[0] === undefined || counts[0] > 300)
    throw new Error(`of 400 names ${counts.join(" were not known and turned away ")}`);
  await until("an answer after the flood", async () => (await askFor(door, town.domain)) === 200);
}

/** It is not served any more, and the site has its address on the platform again. */
export async function letGo(
  stage: Stage,
  { admin, town, door }: { admin: Visitor; town: NewTown; door: Door | undefined },
): Promise<void> {
  const { t } = admin.words;
  stage.tell("the domain is let go: not served, no certificate, and the platform's address is the site's");
  await admin.press(`${t("console.domain.remove")}: ${town.domain}`);
  await admin.page.getByRole("heading", { level: 3, name: town.domain }).waitFor({ state: "detached" });
  if (door === undefined) return;
  await until("no answer for the domain", async () => (await askFor(door, town.domain)) === 404);
  equal((await getOverTls(door, town.domain)).status, 404, "the domain");
  equal((await getOverTls(door, town.host)).status, 200, "the platform's address");
}

function equal<Value>(found: Value, wanted: Value, what: string): void {
  const [one, other] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (one !== other) throw new Error(`${what} answers ${one}, not ${other}`);
}
