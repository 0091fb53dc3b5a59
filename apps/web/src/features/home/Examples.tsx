import { HeartHandshake } from "lucide-react";
import { ButtonLink, Card, CardList, EmptyState, TableScene, Text } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";
import { Figures } from "./Figures.tsx";
import type { Proof } from "./RecentExamples.tsx";

/** What neighbours did lately with a few true figures, or how to be the first. */
export function Examples({ recentExamples, figures }: Proof) {
  const { t, formatRelativeDay } = useTranslator();
  if (recentExamples.length === 0) {
    return (
      <EmptyState
        title={t("home.examples.empty.title")}
        headingLevel={3}
        scene={<TableScene />}
        action={<ButtonLink href="/hulp-vragen">{t("home.examples.empty.action")}</ButtonLink>}
      >
        <Text>{t("home.examples.empty.text")}</Text>
      </EmptyState>
    );
  }
  return (
    <>
      <Text>{t("home.examples.text")}</Text>
      <CardList>
        {recentExamples.map((example) => (
          <li key={`${example.categoryName} ${example.areaName} ${example.solvedOn}`}>
            <Card
              what={example.categoryName}
              icon={<HeartHandshake />}
              where={example.areaName}
              when={formatRelativeDay(example.solvedOn)}
            />
          </li>
        ))}
      </CardList>
      <Figures {...figures} />
    </>
  );
}
