import { demoPeople } from "../demo-people.ts";
import type { Story } from "../stage.ts";
import type { Visitor } from "../visitor.ts";

/** The asking part with Tab, arrows, Space and Enter only; the focus is always visible. */
export const keyboardStory: Story = {
  id: "keyboard",
  title: "asking for help goes with the keyboard alone, and the focus can be seen all the way",
  play: async ({ site, visitor, tell }) => {
    const me = await visitor("toetsenbord");
    const { t } = me.words;
    const { keyboard } = me.page;
    await me.go("/");
    tell("the skip link is first, and leads to the content");
    await keyboard.press("Tab");
    await me.page
      .getByRole("link", { name: t("nav.skip") })
      .and(me.page.locator(":focus"))
      .waitFor();
    await keyboard.press("Enter");
    await tabTo(me, t("home.ask.action"));
    await keyboard.press("Enter");
    await me.reads(t("ask.category.title"));
    tell("cards, text, radio buttons, dates");
    await tabTo(me, demoPeople[site.id].shopping.group);
    await keyboard.press("Enter");
    await me.reads(t("ask.category.which"));
    await tabTo(me, demoPeople[site.id].shopping.kind);
    await keyboard.press("Enter");
    await me.reads(t("ask.what.title"));
    await tabTo(me, t("ask.what.title"));
    await keyboard.type("Wie haalt zaterdag een zak aardappels voor mij?");
    await goOn(me, t("ask.when.title"));
    await pick(me, t("ask.when.flexible"));
    await goOn(me, t("ask.days.flexible"));
    await tabTo(me, t("ask.days.month"));
    await keyboard.press("Space");
    await goOn(me, t("ask.weight.title"));
    await pick(me, t("weight.light"));
    await goOn(me, t("ask.details.title"));
    await pick(me, t("need.cat-at-home.me"));
    await goOn(me, t("ask.search.title"));
    await pick(me, t("ring.adjoining"));
    await goOn(me, t("about-you.title"));
    await tabTo(me, t("about-you.postcode"));
    await keyboard.type(demoPeople[site.id].postcode);
    await tabTo(me, t("about-you.first-name"));
    await keyboard.type("Jo");
    await tabTo(me, t("about-you.email"));
    await keyboard.type("jo@voorbeeld.example");
    await keyboard.press("Enter");
    await me.reads(t("ask.check.title"));
    await tabTo(me, t("ask.check.send"));
  },
};

/** Tab until the focus is on what is called so; on every stop it must be seen. @throws Error after 60 stops. */
async function tabTo(me: Visitor, label: string): Promise<void> {
  for (let stop = 0; stop < 60; stop += 1) {
    const { name, isSeen } = await focusOf(me);
    if (stop > 0 && !isSeen) throw new Error(`The focus cannot be seen on "${name}"`);
    if (name.startsWith(label)) return;
    await me.page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach "${label}"`);
}

/** A choice: into the group by Tab, to the answer by arrows, or by Tab where answers are boxes. */
async function pick(me: Visitor, label: string): Promise<void> {
  const { keyboard } = me.page;
  const { name, type } = await untilChoice(me);
  if (type === "checkbox") {
    if (!name.startsWith(label)) await tabTo(me, label);
    return keyboard.press("Space");
  }
  for (let step = 0; step < 12; step += 1) {
    const now = await focusOf(me);
    if (now.name.startsWith(label)) return keyboard.press("Space");
    await keyboard.press("ArrowDown");
  }
  throw new Error(`Arrows do not reach "${label}"`);
}

async function untilChoice(me: Visitor) {
  for (let stop = 0; stop < 40; stop += 1) {
    const now = await focusOf(me);
    if (now.type === "radio" || now.type === "checkbox") return now;
    await me.page.keyboard.press("Tab");
  }
  throw new Error("Tab reaches no choice");
}

async function goOn(me: Visitor, heading: string): Promise<void> {
  await tabTo(me, me.words.t("action.continue"));
  await me.page.keyboard.press("Enter");
  await me.reads(heading);
}

/** What has the focus: its name as on screen, and whether a ring or a border shows it, within the window. */
function focusOf({ page }: Visitor): Promise<{ name: string; type: string; isSeen: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body)
      return { name: "", type: "", isSeen: true };
    const labels =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null;
    const name = labels?.[0]?.innerText ?? element.ariaLabel ?? element.innerText;
    const shown = labels?.[0] ?? element;
    const { outlineStyle, boxShadow } = getComputedStyle(element);
    const around = getComputedStyle(shown);
    const hasRing = outlineStyle !== "none" || boxShadow !== "none" || around.outlineStyle !== "none";
    const { top, bottom } = shown.getBoundingClientRect();
    const isMain = element.id === "content";
    // Inside a date field the browser shows by itself which part has the focus.
    const isDate = element instanceof HTMLInputElement && element.type === "date";
    return {
      name: name.trim(),
      type: element instanceof HTMLInputElement ? element.type : "",
      isSeen: isMain || ((hasRing || isDate) && bottom > 0 && top < innerHeight),
    };
  });
}
