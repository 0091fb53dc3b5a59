import type { Visitor } from "../visitor.ts";

export type Wish = {
  group: string;
  kind: string;
  text: string;
  postcode: string;
  firstName: string;
  email: string;
};

/** What happens while a page of the form is open: a look at it, a reload, a lost connection. */
export type OnPage = (step: string) => Promise<void>;

/** All questions of a request, up to the page that shows the answers; somebody without an account. */
export async function fillInWish(visitor: Visitor, wish: Wish, onPage: OnPage): Promise<void> {
  await chooseKind(visitor, wish, onPage);
  await writeWish(visitor, wish, onPage);
  await chooseTime(visitor, onPage);
  await chooseSizeAndNeeds(visitor, onPage);
  await sayWhoMayBeAsked(visitor, onPage);
  await introduceOneself(visitor, wish, onPage);
  await visitor.reads(visitor.words.t("ask.check.title"));
}

async function chooseKind(visitor: Visitor, { group, kind }: Wish, onPage: OnPage): Promise<void> {
  const { t } = visitor.words;
  await visitor.reads(t("ask.category.title"));
  await onPage("soort");
  await visitor.follow(startsWith(group));
  await visitor.reads(t("ask.category.which"));
  await onPage("soort-precies");
  await visitor.follow(startsWith(kind));
}

async function writeWish(visitor: Visitor, { text }: Wish, onPage: OnPage): Promise<void> {
  const { t } = visitor.words;
  await visitor.reads(t("ask.what.title"));
  await visitor.press(t("action.continue"));
  await visitor.sees(t("ask.what.missing"));
  await onPage("wat-leeg");
  await visitor.fill(t("ask.what.title"), text);
  await onPage("wat");
  await visitor.press(t("action.continue"));
}

async function chooseTime(visitor: Visitor, onPage: OnPage): Promise<void> {
  const { t, formatDayPart, formatWeekday } = visitor.words;
  await visitor.reads(t("ask.when.title"));
  await visitor.choose(t("ask.when.once"));
  await onPage("wanneer");
  await visitor.press(t("action.continue"));
  await visitor.reads(t("ask.days.once"));
  // The product's clock begins on a Tuesday, so that Thursday is the day after tomorrow.
  await visitor.press(formatWeekday(4));
  await visitor.choose(formatDayPart("morning"));
  await onPage("dagen");
  await visitor.press(t("action.continue"));
}

async function chooseSizeAndNeeds(visitor: Visitor, onPage: OnPage): Promise<void> {
  const { t } = visitor.words;
  await visitor.reads(t("ask.weight.title"));
  await visitor.choose(startsWith(t("weight.light")));
  await visitor.choose(t("urgency.soon"));
  await onPage("omvang");
  await visitor.press(t("action.continue"));
  await visitor.reads(t("ask.details.title"));
  await onPage("bijzonderheden");
  await visitor.press(t("action.continue"));
}

async function sayWhoMayBeAsked(visitor: Visitor, onPage: OnPage): Promise<void> {
  const { t } = visitor.words;
  await visitor.reads(t("ask.search.title"));
  await visitor.choose(t("ring.adjoining"));
  await visitor.choose(t("nearness.any"));
  // Nobody helped them yet: others are asked at once.
  await visitor.choose(startsWith(t("ask.search.circle")));
  await onPage("zoeken");
  await visitor.press(t("action.continue"));
}

async function introduceOneself(visitor: Visitor, wish: Wish, onPage: OnPage): Promise<void> {
  const { t } = visitor.words;
  await visitor.reads(t("about-you.title"));
  await visitor.fill(t("about-you.postcode"), wish.postcode);
  await visitor.fill(t("about-you.first-name"), wish.firstName);
  await visitor.fill(t("about-you.email"), wish.email);
  await onPage("gegevens");
  await visitor.press(t("action.continue"));
}

/** The accessible name of a card begins with its label; a hint follows. */
export function startsWith(label: string): RegExp {
  return new RegExp(`^${label.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
}
