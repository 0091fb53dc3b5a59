import type { DraftAtDesk } from "@omzien/contracts";
import { Button, Heading, Row, SummaryList } from "@omzien/ui";
import { Printer } from "lucide-react";
import { useSite, useTranslator } from "../../../shell/shell-context.tsx";
import { TextLines } from "../../help/TextLines.tsx";
import { timingLines } from "../../timing/timing-text.ts";
import { lastDayOf } from "../last-day-of.ts";
import css from "./DeskDraftPage.module.css";

/** The letter: what was asked, the code for a yes on the site, and the number to call. A no needs nothing. */
export function DraftLetter({ draft, code }: { draft: DraftAtDesk; code: string }) {
  const translator = useTranslator();
  const { t, formatDay } = translator;
  const site = useSite();
  const { maker, person, request } = draft;
  const { name, practice } = maker;
  return (
    <>
      <div data-print="no">
        <Row>
          <Button variant="secondary" icon={<Printer aria-hidden />} onClick={() => print()}>
            {t("draft-desk.letter")}
          </Button>
        </Row>
      </div>
      <article className={css["letter"]}>
        <p>{site.name}</p>
        <Heading level={2}>{t("draft-desk.letter.title")}</Heading>
        <p>{t("draft.open.greeting", { name: person.firstName ?? "" })}</p>
        <p>{t(`draft.open.by.${maker.as}`, { name, practice, site: site.name })}</p>
        <SummaryList
          rows={[
            { label: t("draft.open.what"), value: request.category },
            { label: t("draft.open.words"), value: request.description },
            {
              label: t("draft.open.when"),
              value: request.timing && <TextLines lines={timingLines(translator, request.timing)} />,
            },
          ]}
        />
        <p>{t("draft-desk.letter.how", { url: `${location.host}/bevestigen` })}</p>
        <p className={css["code"]}>{code}</p>
        <p>{t("draft-desk.letter.call", { phone: site.phone, hours: site.phoneHours })}</p>
        <p>{t("draft-desk.letter.no", { day: formatDay(lastDayOf(draft)) })}</p>
      </article>
    </>
  );
}
