import { useQuery } from "@tanstack/react-query";
import { Button, ButtonLink, Heading } from "@omzien/ui";
import {
  CalendarDays,
  ChartColumn,
  HeartHandshake,
  Keyboard,
  Mailbox,
  PhoneIncoming,
  TableProperties,
} from "lucide-react";
import { useModule, useTranslator } from "../../../shell/shell-context.tsx";
import { deskDraftsQuery } from "../../drafts-for-another/queries.ts";
import { useWaitsElsewhere } from "../../forwarding/use-waits-elsewhere.ts";
import { useSoonOpen } from "../../rotas/desk/use-soon-open.ts";
import css from "./DeskPage.module.css";

/** What waits for another's yes has its door while something waits, also where that part is switched off. */
export function DeskBar({ onKeys }: { onKeys: () => void }) {
  const { t } = useTranslator();
  const mayAsk = useModule("draftsForAnother");
  const soonOpen = useSoonOpen();
  const elsewhere = useWaitsElsewhere();
  const drafts = useQuery({ ...deskDraftsQuery, enabled: !mayAsk });
  return (
    <div className={css["bar"]}>
      <Heading level={1} size="l">
        {t("desk.title")}
      </Heading>
      <div className={css["actions"]}>
        <Button variant="quiet" icon={<Keyboard aria-hidden />} onClick={onKeys}>
          {t("desk.keys.open")}
        </Button>
        <ButtonLink variant="quiet" href="/balie/cijfers" icon={<ChartColumn aria-hidden />}>
          {t("desk.figures")}
        </ButtonLink>
        <ButtonLink variant="secondary" href="/balie/werktafel" icon={<TableProperties aria-hidden />}>
          {t("desk.work-table")}
        </ButtonLink>
        {(mayAsk || (drafts.data?.items.length ?? 0) > 0) && (
          <ButtonLink variant="secondary" href="/balie/voor-een-ander" icon={<HeartHandshake aria-hidden />}>
            {t("desk.for-another")}
          </ButtonLink>
        )}
        <ButtonLink variant="quiet" href="/balie/andere-gemeenten" icon={<Mailbox aria-hidden />}>
          {t("desk.elsewhere.arrived", { count: elsewhere })}
        </ButtonLink>
        <ButtonLink variant="secondary" href="/balie/roosters" icon={<CalendarDays aria-hidden />}>
          {t("rota.desk.bar", { count: soonOpen })}
        </ButtonLink>
        <ButtonLink href="/balie/nieuw" icon={<PhoneIncoming aria-hidden />}>
          {t("desk.new-call")}
        </ButtonLink>
      </div>
    </div>
  );
}
