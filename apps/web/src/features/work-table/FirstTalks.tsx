import type { HelpRequest } from "@omzien/contracts";
import { Heading, Link, Text } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";
import { deskHref } from "../desk/frame/desk-search.ts";
import { TextList } from "../pages/TextList.tsx";
import css from "./WorkTablePage.module.css";

/** What the desk still has to look at, or to talk about first: not part of the proposal. */
export function FirstTalks({ requests }: { requests: readonly HelpRequest[] }) {
  const { t } = useTranslator();
  if (requests.length === 0) return null;
  return (
    <section aria-labelledby="table-first-talk" className={css["section"]}>
      <Heading level={2} id="table-first-talk">
        {t("work-table.first-talk.title", { count: requests.length })}
      </Heading>
      <Text>{t("work-table.first-talk.text")}</Text>
      <TextList
        items={requests.map(({ id, asker, category, areaName }) => (
          <Link key={id} href={deskHref({ lijst: "triage", vraag: id })}>
            {[t("work-table.request", { kind: category.name, name: asker.name }), areaName]
              .filter(Boolean)
              .join(" · ")}
          </Link>
        ))}
      />
    </section>
  );
}
