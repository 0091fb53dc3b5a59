import type { Story } from "../stage.ts";

/** What a broken page must set off, and the words in which it is told. */
const alarms = [
  ["a picture without words", /axe image-alt/],
  ["letters that cannot be read", /axe color-contrast/],
  ["letters that cannot be read in the other dress", /, as \w+: axe color-contrast/],
  ["a box that is too wide", /alarm \(.*\): it scrolls sideways/],
  ["a box that is too wide for 320 px", /at 320 px it scrolls sideways/],
  ["an error on the console", /console error: broken on purpose/],
  ["an exception", /an exception on the page: thrown on purpose/],
  ["a cookie beside the session", /a cookie beside the session: tracker/],
  ["a third party", /a request to a third party: .*\/mails/],
] as const;

/** Checks that find nothing must be able to find something. */
export const alarmStory: Story = {
  id: "alarm",
  title: "a page that is broken on purpose sets off every check",
  play: async ({ visitor, product }) => {
    const me = await visitor("alarm");
    await me.go("/toegankelijkheid");
    await me.page.evaluate(breakThisPage);
    await me.look("alarm");
    // The mailbox is another site, and has no icon to show.
    me.watch.expectError(/favicon/);
    const thirdParty = await me.context.newPage();
    await thirdParty.goto(`http://127.0.0.1:${product.port + 1}/mails?to=nobody`);
    const faults = await me.faults();
    await me.context.clearCookies();
    const missed = alarms.filter(([, told]) => !faults.some((fault) => told.test(fault)));
    if (missed.length > 0) {
      const names = missed.map(([name]) => name).join(", ");
      throw new Error(`Not noticed: ${names}. Noticed:\n${faults.join("\n")}`);
    }
  },
};

function breakThisPage(): void {
  const picture = document.createElement("img");
  picture.src = "/icon.svg";
  const words = document.createElement("p");
  words.textContent = "Dit kan niemand lezen";
  words.style.color = "#eee";
  words.style.backgroundColor = "#fff";
  const box = document.createElement("div");
  box.style.width = "2000px";
  box.style.height = "1px";
  document.querySelector("main")?.append(picture, words, box);
  document.cookie = "tracker=1";
  console.error("broken on purpose");
  setTimeout(() => {
    throw new Error("thrown on purpose");
  });
}
