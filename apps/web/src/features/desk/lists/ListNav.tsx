import type { DeskCounts } from "@omzien/contracts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { deskHref } from "../frame/desk-search.ts";
import { type DeskListName, deskLists } from "../frame/read-desk-search.ts";
import css from "./ListNav.module.css";

const countKey = {
  triage: "triage",
  unanswered: "unanswered",
  "follow-up": "followUp",
  reports: "reports",
  calls: "calls",
} as const;

/** The five lists with how much waits in each; what waits for nobody is quiet. */
export function ListNav({ selected, counts }: { selected: DeskListName; counts: DeskCounts | undefined }) {
  const { t } = useTranslator();
  return (
    <nav aria-label={t("desk.lists")}>
      <ul className={css["nav"]}>
        {deskLists.map((list) => {
          const count = counts?.[countKey[list]];
          return (
            <li key={list}>
              <a
                href={deskHref({ lijst: list })}
                aria-current={list === selected ? "page" : undefined}
                className={css["link"]}
              >
                <span className={css["name"]}>{t(`desk.list.${list}`)}</span>
                <span className={css["count"]} data-none={!count || undefined}>
                  {count ?? "–"}
                </span>
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
