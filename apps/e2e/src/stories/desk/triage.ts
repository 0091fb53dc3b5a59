import { coordinatorOf, linesOf, openList } from "../../acts/desk.ts";
import type { Story } from "../../stage.ts";

/** A complex request is never sent out by itself (#58); days after a match both are called (#135). */
export const triageStory: Story = {
  id: "triage",
  title: "the desk looks at a complex request first, and calls back about one that was answered",
  played: "at-work",
  play: async (stage) => {
    const { t } = stage.site.words;
    const desk = await coordinatorOf(stage);
    const { page } = desk;
    stage.tell("a complex request waits for a person; nobody was asked");
    await openList(desk, "triage");
    // A list that has not come yet counts nothing.
    await linesOf(desk, "triage").first().waitFor();
    const waiting = await linesOf(desk, "triage").count();
    await linesOf(desk, "triage").first().click();
    const triage = page.getByRole("region", { name: t("desk.triage.title") });
    await triage.waitFor();
    await desk.sees(t("desk.candidates.triage-first"));
    await desk.look("eerste-blik");
    await desk.choose(new RegExp(`^${t("desk.weight.middle")}`), triage);
    await desk.press(t("desk.triage.search"));
    await triage.waitFor({ state: "detached" });
    await openList(desk, "triage");
    await page.waitForFunction(
      ([name, count]) => {
        const list = document.querySelector(`ul[aria-label="${name}"]`);
        return (list?.querySelectorAll("li").length ?? 0) < Number(count);
      },
      [t("desk.list.triage"), waiting] as const,
    );
    stage.tell("a match to call back: what one side says is written down");
    await openList(desk, "follow-up");
    await linesOf(desk, "follow-up").first().click();
    const side = page.getByRole("region", { name: t("desk.match.sides") });
    await side
      .getByRole("radio", { name: t("desk.follow-up.outcome.good"), exact: true })
      .first()
      .check();
    await desk.look("terugbellen");
    await side
      .getByRole("button", { name: /^Sla het antwoord van/ })
      .first()
      .click();
    await side.getByText(t("desk.follow-up.answered")).first().waitFor();
    await desk.go(page.url().replace(/\?.*/, ""));
    await desk.page.keyboard.press("?");
    await page.getByRole("dialog", { name: t("desk.keys.title") }).waitFor();
    await desk.look("toetsen");
  },
};
