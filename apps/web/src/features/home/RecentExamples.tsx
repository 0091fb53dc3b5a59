import type { Site } from "@omzien/contracts";
import { HeartHandshake } from "lucide-react";
import {
  ButtonLink,
  Card,
  CardList,
  EmptyState,
  Heading,
  Section,
  TableScene,
  Text,
  Waiting,
} from "@omzien/ui";
import { useEffect, useState } from "react";
import { getJson } from "../../shell/get-json.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { Figures } from "./Figures.tsx";

type Proof = Pick<Site, "recentExamples" | "figures">;

/** Living proof: what neighbours did lately, and a few true figures. Leaves no hole when it cannot be fetched. */
export function RecentExamples() {
  const { t } = useTranslator();
  const [proof, setProof] = useState<Proof | "waiting" | "failed">("waiting");
  useEffect(() => {
    let here = true;
    getJson<Site>("/site")
      .then((answer) => here && setProof(answer.ok ? answer.body : "failed"))
      .catch(() => here && setProof("failed"));
    return () => {
      here = false;
    };
  }, []);

  if (proof === "failed") return null;
  return (
    <Section tone="sunken" labelledBy="examples-title">
      <Heading level={2} id="examples-title">
        {t("home.examples.title")}
      </Heading>
      {proof === "waiting" ? <Waiting lines={4} /> : <Examples {...proof} />}
    </Section>
  );
}

function Examples({ recentExamples, figures }: Proof) {
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
