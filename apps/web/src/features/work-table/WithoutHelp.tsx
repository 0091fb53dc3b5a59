import type { WithoutHelper } from "@omzien/contracts";
import { Heading, Link, Text } from "@omzien/ui";
import { Users } from "lucide-react";
import { useTranslator } from "../../shell/shell-context.tsx";
import { deskHref } from "../desk/frame/desk-search.ts";
import { TextList } from "../pages/TextList.tsx";
import pair from "./PairCard.module.css";
import { RequestSide } from "./RequestSide.tsx";
import css from "./WorkTablePage.module.css";

/** Requests for which nobody is left, each with why, in counts, and the way to all its candidates. */
export function WithoutHelp({ items }: { items: readonly WithoutHelper[] }) {
  const { t } = useTranslator();
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="table-without" className={css["section"]}>
      <Heading level={2} id="table-without">
        {t("work-table.without.title", { count: items.length })}
      </Heading>
      <ul className={css["pairs"]}>
        {items.map((item) => (
          <li key={item.request.id} className={pair["pair"]}>
            <RequestSide request={item.request} />
            <WhyNobody item={item} />
            <div>
              <Link
                href={deskHref({ lijst: "unanswered", vraag: item.request.id })}
                icon={<Users aria-hidden />}
                aria-label={t("work-table.without.candidates.long", { name: item.request.asker.name })}
              >
                {t("work-table.without.candidates")}
              </Link>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function WhyNobody({ item }: { item: WithoutHelper }) {
  const { t } = useTranslator();
  const own = (["elsewhere", "thinking", "asked", "apart"] as const)
    .filter((why) => item[why] > 0)
    .map((why) => t(`work-table.why.${why}`, { count: item[why] }));
  return (
    <div>
      <Text>{t("work-table.without.offering", { count: item.offering })}</Text>
      <TextList items={[...own, ...item.leftOut.map(({ text }) => text)]} />
    </div>
  );
}
