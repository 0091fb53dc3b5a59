import type { components } from "@omzien/api-client";
import { ButtonLink, Card } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";
import { CategoryIcon } from "../help/CategoryIcon.tsx";
import { otherName } from "../matches/match-text.ts";
import { timingText } from "../timing/timing-text.ts";

export function FollowUpCard({ match }: { match: components["schemas"]["Match"] }) {
  const translator = useTranslator();
  const { t } = translator;
  const name = otherName(translator, match);
  return (
    <Card
      what={t(match.role === "helper" ? "me.match.helping" : "me.match.helped", { name })}
      icon={<CategoryIcon name={match.category.icon} />}
      when={timingText(translator, match.timing)}
      action={
        <ButtonLink href={`/mijn/afspraken/${match.id}/hoe-ging-het`}>{t("me.follow-ups.action")}</ButtonLink>
      }
    />
  );
}
