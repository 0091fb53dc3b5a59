import type { components } from "@omzien/api-client";
import { Button, Heading, SummaryList, Text } from "@omzien/ui";
import { Printer } from "lucide-react";
import { useModule, useSite, useTranslator } from "../../shell/shell-context.tsx";
import { timingLines } from "../timing/timing-text.ts";
import { otherName } from "./match-text.ts";
import css from "./WhoIsComing.module.css";

type Match = components["schemas"]["Match"];

/** For the asker, beside the door: who comes, what was checked, and whom to call. On paper it is all there is. */
export function WhoIsComing({ match }: { match: Match }) {
  const translator = useTranslator();
  const { t } = translator;
  const site = useSite();
  const isVogAsked = useModule("vog");
  const isUnderWay = match.phase === "agreed" || match.phase === "running";
  if (match.role !== "asker" || !match.other || !isUnderWay) return null;
  const { phone, phoneHours: hours } = site;
  return (
    <section className={css["card"]} aria-labelledby="who-is-coming">
      <Heading level={2} id="who-is-coming">
        {t("match.coming.title")}
      </Heading>
      <SummaryList
        rows={[
          { label: t("match.coming.name"), value: otherName(translator, match) },
          { label: t("match.coming.for"), value: match.category.name },
          { label: t("match.coming.when"), value: timingLines(translator, match.timing).join("\n") },
          {
            label: t("match.coming.vog"),
            value:
              match.helperHasVog !== undefined &&
              (isVogAsked || match.helperHasVog) &&
              t(match.helperHasVog ? "match.coming.vog.yes" : "match.coming.vog.no"),
          },
        ]}
      />
      <Text>{t("match.coming.safety", { phone })}</Text>
      <Text>{t("match.coming.call", { phone, hours })}</Text>
      <div data-print="no">
        <Button variant="secondary" icon={<Printer aria-hidden />} onClick={() => print()}>
          {t("match.coming.print")}
        </Button>
      </div>
    </section>
  );
}
