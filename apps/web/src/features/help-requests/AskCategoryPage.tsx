import { Button, Heading, Link, Notice, PageLayout, Row, Steps, Text } from "@omzien/ui";
import { useParams } from "@tanstack/react-router";
import { ArrowLeft, HeartHandshake } from "lucide-react";
import { usePageTitle } from "../../shell/page-title.ts";
import { useModule, useSite, useTranslator } from "../../shell/shell-context.tsx";
import { CategoryIcon } from "../help/CategoryIcon.tsx";
import { type Category, type LeafCategory, useAsk } from "./ask-context.ts";
import { useStepPlace } from "./AskQuestion.tsx";
import { stepHref } from "./ask-steps.ts";
import { type ChoiceCard, ChoiceCards } from "./ChoiceCards.tsx";
import { NotOffered } from "./NotOffered.tsx";

/** What for (#57): first the broad kind, then the exact one; light things stand first. */
export function AskCategoryPage() {
  const { slug } = useParams({ strict: false });
  const { t } = useTranslator();
  const site = useSite();
  const { categories } = useAsk();
  const mayAskForAnother = useModule("draftsForAnother");
  const place = useStepPlace("soort");
  const parent = categories.find((category) => category.slug === slug && category.children.length > 0);
  const title = parent ? t("ask.category.which") : t("ask.category.title");
  const cards = useCards(parent, place.goOnHref);
  usePageTitle(parent ? `${title} (${parent.name})` : t("ask.title"));
  return (
    <PageLayout width="wide">
      <div>
        {parent && (
          <Link href={stepHref("soort")} icon={<ArrowLeft aria-hidden />}>
            {t("ask.category.other")}
          </Link>
        )}
        <Steps {...place.step} />
      </div>
      <Heading level={1} id="question">
        {title}
      </Heading>
      {parent ? <Text size="lead">{parent.name}</Text> : <Text size="lead">{t("ask.category.hint")}</Text>}
      {!parent && <RestoredNotice />}
      <ChoiceCards cards={cards} labelledBy="question" />
      {!parent && <NotOffered />}
      {!parent && mayAskForAnother && (
        <div>
          <Link href="/mijn/voor-een-ander/vragen" icon={<HeartHandshake aria-hidden />}>
            {t("ask.for-another")}
          </Link>
        </div>
      )}
      <Text muted>{t("ask.category.call", { phone: site.phone, hours: site.phoneHours })}</Text>
    </PageLayout>
  );
}

function useCards(parent: Category | undefined, next: string): ChoiceCard[] {
  const { t } = useTranslator();
  const { categories, draft } = useAsk();
  const leafCard = (leaf: LeafCategory): ChoiceCard => ({
    key: leaf.id,
    label: leaf.name,
    hint: leaf.weight === "complex" ? t("ask.category.complex") : leaf.hint,
    icon: <CategoryIcon name={leaf.icon} />,
    href: next,
    chosen: leaf.id === draft.values.categoryId,
    // A heavier kind of help than the weight that was chosen before asks for the weight anew.
    onChoose: () => {
      if (leaf.id !== draft.values.categoryId) draft.change({ categoryId: leaf.id, weight: undefined });
    },
  });
  if (parent) return parent.children.map(leafCard);
  return categories.map((category) =>
    category.children.length === 0
      ? leafCard(category)
      : {
          key: category.id,
          label: category.name,
          hint: category.hint,
          icon: <CategoryIcon name={category.icon} />,
          href: `${stepHref("soort")}/soort/${category.slug}`,
          chosen: category.children.some((leaf) => leaf.id === draft.values.categoryId),
        },
  );
}

function RestoredNotice() {
  const { t } = useTranslator();
  const { draft } = useAsk();
  if (!draft.restored) return null;
  return (
    <Notice title={t("form.restored.title")}>
      <p>{t("form.restored.text")}</p>
      <Row>
        <Button variant="quiet" onClick={() => void draft.clear()}>
          {t("form.restored.clear")}
        </Button>
      </Row>
    </Notice>
  );
}
