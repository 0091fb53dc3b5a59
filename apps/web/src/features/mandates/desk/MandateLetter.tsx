import { MandateScope } from "@omzien/contracts";
import { Button, Heading, Row } from "@omzien/ui";
import { Printer } from "lucide-react";
import { useSite, useTranslator } from "../../../shell/shell-context.tsx";
import css from "./DeskMandatesPage.module.css";

/** A mandate on paper, for who has no e-mail: to be filled in and signed at home, shown at the desk, and kept at home. */
export function MandateLetter({ name }: { name: string }) {
  const { t } = useTranslator();
  const site = useSite();
  return (
    <>
      <div data-print="no">
        <Row>
          <Button variant="secondary" icon={<Printer aria-hidden />} onClick={() => print()}>
            {t("mandate-desk.letter")}
          </Button>
        </Row>
      </div>
      <article className={css["letter"]}>
        <p>{site.name}</p>
        <Heading level={2}>{t("mandate-desk.letter.title")}</Heading>
        <p>{t("mandate-desk.letter.who", { name })}</p>
        <p className={css["line"]} />
        <p>{t("mandate-desk.letter.scope", { site: site.name })}</p>
        <ul className={css["boxes"]}>
          {MandateScope.options.map((scope) => (
            <li key={scope}>{t(`mandate.scope.${scope}.about`)}</li>
          ))}
        </ul>
        <p>{t("mandate-desk.letter.until")}</p>
        <p className={css["line"]} />
        <p>{t("mandate-desk.letter.stop", { phone: site.phone, hours: site.phoneHours })}</p>
        <p>{t("mandate-desk.letter.sign")}</p>
        <p className={css["line"]} />
      </article>
    </>
  );
}
