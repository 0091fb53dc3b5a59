import type { MyData } from "@omzien/contracts";
import { Button, Heading, Row, Text } from "@omzien/ui";
import { Printer } from "lucide-react";
import { useSite, useTranslator } from "../../../shell/shell-context.tsx";
import { DataSections } from "./DataSections.tsx";
import css from "./ReadOut.module.css";
import { ReadOutHead } from "./ReadOutHead.tsx";

/** On paper: everything, for the person alone, with the number to call when something is not right. */
export function DataLetter({ held, onBack }: { held: MyData; onBack: () => void }) {
  const { t, formatInstant } = useTranslator();
  const site = useSite();
  return (
    <>
      <ReadOutHead title={t("data-desk.read.channel.print")} onBack={onBack}>
        <Text>{t("data-desk.print.hint")}</Text>
        <Row>
          <Button icon={<Printer aria-hidden />} onClick={() => print()}>
            {t("data-desk.print.action")}
          </Button>
        </Row>
      </ReadOutHead>
      <article className={css["letter"]}>
        <p className={css["site"]}>{held.site}</p>
        <Heading level={2}>{t("data-desk.print.title")}</Heading>
        <p>{t("data-desk.print.made", { when: formatInstant(held.madeAt) })}</p>
        <p>{t("my-data.intro")}</p>
        <p>{t("data-desk.print.wrong", { phone: site.phone, hours: site.phoneHours })}</p>
        <DataSections held={held} />
      </article>
    </>
  );
}
