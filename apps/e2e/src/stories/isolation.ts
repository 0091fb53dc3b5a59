import { rawGet } from "../acts/raw-request.ts";
import { arrange } from "../acts/arrange.ts";
import { joinedResident } from "../acts/arranged.ts";
import { enterCode } from "../acts/sign-in.ts";
import { demoPeople } from "../demo-people.ts";
import type { Me } from "@omzien/contracts";
import type { Stage, Story } from "../stage.ts";
import type { Visitor } from "../visitor.ts";

export const isolationStory: Story = {
  id: "isolation",
  title: "who is known on one site is a stranger on the other, which looks and speaks differently",
  play: async (stage) => {
    const email = `mila-${stage.run}@voorbeeld.example`;
    const about = {
      firstName: "Mila",
      email,
      phone: "0677889900",
      postcode: demoPeople[stage.site.id].postcode,
    };
    const me = await joinedResident(stage, "mila", about);
    stage.tell("the session of here is nothing there");
    await sessionIsNotTaken(stage, me);
    stage.tell("the same address signs in there and is nobody yet");
    await isUnknownThere(stage, email);
    stage.tell("colours, letters, corners and je or u differ");
    await looksDifferent(stage, me);
  },
};

/** The cookie stays at its own host; carried over by hand it opens nothing. */
async function sessionIsNotTaken(
  { site, otherSite }: Stage,
  { context, page, watch }: Visitor,
): Promise<void> {
  const [cookie, ...others] = await context.cookies([site.origin, otherSite.origin]);
  if (!cookie || others.length > 0) throw new Error("Somebody who is signed in has one cookie, of one site");
  const headers = { cookie: `${cookie.name}=${cookie.value}` };
  if ((await rawGet(site, "/api/v1/me", headers)) !== 200)
    throw new Error("The session is not taken at home");
  if ((await rawGet(otherSite, "/api/v1/me", headers)) !== 401)
    throw new Error(`A session of ${site.name} is taken by ${otherSite.name}`);
  watch.expectError(/401/);
  await page.goto(`${otherSite.origin}/mijn`);
  await page.getByRole("heading", { level: 1, name: otherSite.words.t("sign-in.title") }).waitFor();
}

async function isUnknownThere(stage: Stage, email: string): Promise<void> {
  const { otherSite, product } = stage;
  const { t } = otherSite.words;
  const stranger = await stage.visitor("vreemde", otherSite);
  const before = await product.mailbox.list(email);
  await stranger.go("/inloggen");
  await stranger.fill(t("sign-in.email"), email);
  await stranger.press(t("sign-in.send"));
  await stranger.reads(t("sign-in.code.title"));
  await enterCode(stranger, product.mailbox, { email, before });
  await stranger.page.waitForURL((url) => url.pathname === "/mijn");
  await stranger.sees(t("me.requests.empty.title"));
  const known = await arrange<Me>(stranger, "GET", "/me");
  if (known.firstName !== "" || known.phone !== null || known.codeOfConductAccepted)
    throw new Error(`${otherSite.name} knows what was told to another: ${JSON.stringify(known)}`);
  await stranger.look("mijn-leeg");
}

async function looksDifferent({ site, otherSite }: Stage, { page }: Visitor): Promise<void> {
  const look = async (origin: string) => {
    await page.goto(`${origin}/`);
    await page.locator("main h1").waitFor();
    const button = page.locator("main a").first();
    return {
      words: await page.locator("main").innerText(),
      style: await button.evaluate((element) => {
        const { backgroundColor, borderRadius, color } = getComputedStyle(element);
        const heading = document.querySelector("main h1");
        const font = heading ? getComputedStyle(heading).fontFamily : "";
        return {
          backgroundColor,
          borderRadius,
          color,
          font,
          page: getComputedStyle(document.body).backgroundColor,
        };
      }),
    };
  };
  const [here, there] = [await look(site.origin), await look(otherSite.origin)];
  for (const key of ["backgroundColor", "borderRadius", "font"] as const) {
    if (here.style[key] === there.style[key]) throw new Error(`Both sites have ${key} ${here.style[key]}`);
  }
  const informal = site.id === "zorgvallei" ? here.words : there.words;
  const formal = site.id === "zorgvallei" ? there.words : here.words;
  if (!/\b(je|jij|jouw)\b/i.test(informal)) throw new Error("Zorgvallei does not say je");
  if (!/\bu\b/i.test(formal) || /\b(je|jij|jouw)\b/i.test(formal)) throw new Error("Lindewaard says je");
}
