import type { HelpRequest } from "@omzien/contracts";
import { Link, Tag, Text } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";
import { deskHref } from "../desk/frame/desk-search.ts";
import css from "./PairCard.module.css";

/** What is asked, by whom, where and since when; leads to the request at the desk. */
export function RequestSide({ request }: { request: HelpRequest }) {
  const { t, formatRelativeDay } = useTranslator();
  const { asker, category, urgency, areaName, description } = request;
  return (
    <div className={css["side"]}>
      <p className={css["who"]}>
        <Link href={deskHref({ lijst: "unanswered", vraag: request.id })} className={css["name"]}>
          {t("work-table.request", { kind: category.name, name: asker.name })}
        </Link>
        {areaName && <span className={css["area"]}>{areaName}</span>}
        {urgency !== "normal" && <Tag tone="warning">{t(`desk.urgency.${urgency}`)}</Tag>}
      </p>
      {description && <Text>{description}</Text>}
      <Text muted>
        {t("work-table.since", { when: formatRelativeDay(request.openedAt ?? request.createdAt) })}
      </Text>
    </div>
  );
}
