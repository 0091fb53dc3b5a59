import type { components } from "@omzien/api-client";
import { Card, Tag, Text } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";
import { CategoryIcon } from "../help/CategoryIcon.tsx";
import { timingText } from "../timing/timing-text.ts";
import { otherName } from "./match-text.ts";

type Match = components["schemas"]["Match"];

/** Somebody I help, or who helps me. */
export function MatchCard({ match }: { match: Match }) {
  const translator = useTranslator();
  const { t } = translator;
  const name = otherName(translator, match);
  const hint = useNextStep(match);
  return (
    <Card
      what={t(match.role === "helper" ? "me.match.helping" : "me.match.helped", { name })}
      icon={<CategoryIcon name={match.category.icon} />}
      above={
        <>
          <Tag tone={match.phase === "closed" ? "info" : "success"}>{t(`match-phase.${match.phase}`)}</Tag>
          {match.unreadMessages > 0 && (
            <Tag tone="warning">{t("me.match.unread", { count: match.unreadMessages })}</Tag>
          )}
        </>
      }
      where={match.other?.areaName}
      when={timingText(translator, match.timing)}
      href={`/mijn/afspraken/${match.id}`}
    >
      <Text>{match.category.name}</Text>
      {hint && <Text muted>{hint}</Text>}
    </Card>
  );
}

function useNextStep(match: Match): string | undefined {
  const { t } = useTranslator();
  if (match.phase !== "willing") return undefined;
  return match.agreedByMe ? t("me.match.waiting") : t("me.match.agree");
}
