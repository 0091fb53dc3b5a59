import type { Visitor } from "../visitor.ts";

export type JoiningIn = { look?: boolean };

/** Says yes to the code of conduct, which is asked once. */
export async function acceptConduct(visitor: Visitor, { look = false }: JoiningIn = {}): Promise<void> {
  const { words } = visitor;
  await visitor.reads(words.t("conduct.title"));
  if (look) {
    await visitor.press(words.t("action.continue"));
    await visitor.sees(words.t("conduct.accept.missing"));
    await visitor.look("gedragscode");
  }
  await visitor.choose(words.t("conduct.accept"));
  await visitor.press(words.t("action.continue"));
}

/**
 * Answers each consent by itself, with yes.
 *
 * @returns how many were asked.
 */
export async function answerConsents(visitor: Visitor, { look = false }: JoiningIn = {}): Promise<number> {
  const { words, page } = visitor;
  const step = page.getByText(/^Vraag \d+ van \d+$/);
  await step.waitFor();
  const total = Number(/\d+$/.exec(await step.innerText())?.[0]);
  for (let current = 1; current <= total; current += 1) {
    await visitor.sees(words.t("consents.step", { current, total }));
    if (look) await visitor.look(`toestemming-${current}`);
    await visitor.choose(words.t("form.yes"));
    await visitor.press(words.t("action.continue"));
  }
  return total;
}
