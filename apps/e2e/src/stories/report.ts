import { coordinatorOf, openLine, openList } from "../acts/desk.ts";
import type { Story } from "../stage.ts";

const text = "Ik kreeg een raar telefoontje van iemand die zei dat hij van deze site was.";

/** Something does not feel right (#134, #138); no account is needed. */
export const reportStory: Story = {
  id: "report",
  title: "anybody can say that something does not feel right, and the desk reads it",
  play: async (stage) => {
    const { t } = stage.site.words;
    const me = await stage.visitor("melder");
    await me.go("/");
    await me.page.getByRole("link", { name: t("footer.wrong.link") }).click();
    await me.reads(t("report.title"));
    await me.sees(t("report.danger.title"));
    await me.press(t("report.send"));
    await me.sees(t("report.text.missing"));
    await me.look("niet-pluis");
    await me.fill(t("report.text"), text);
    await me.choose(t("report.urgency.now"));
    await me.fill(new RegExp(`^${t("report.contact").replace("?", "\\?")}`), "06 11 22 33 44");
    await me.press(t("report.send"));
    await me.reads(t("report.received.title"));
    await me.look("niet-pluis-ontvangen");

    stage.tell("the desk sees it at once, as urgent");
    const desk = await coordinatorOf(stage);
    await openList(desk, "reports");
    await openLine(desk, "reports", t("desk.report.now"));
    await desk.sees(text);
    await desk.sees("06 11 22 33 44");
    await desk.look("melding-zonder-account");
  },
};
