import { Button, ButtonLink, Heading } from "@omzien/ui";
import { HeartHandshake, Keyboard, PhoneIncoming } from "lucide-react";
import { useTranslator } from "../../../shell/shell-context.tsx";
import css from "./DeskPage.module.css";

export function DeskBar({ onKeys }: { onKeys: () => void }) {
  const { t } = useTranslator();
  return (
    <div className={css["bar"]}>
      <Heading level={1} size="l">
        {t("desk.title")}
      </Heading>
      <div className={css["actions"]}>
        <Button variant="quiet" icon={<Keyboard aria-hidden />} onClick={onKeys}>
          {t("desk.keys.open")}
        </Button>
        <ButtonLink variant="secondary" href="/balie/voor-een-ander" icon={<HeartHandshake aria-hidden />}>
          {t("desk.for-another")}
        </ButtonLink>
        <ButtonLink href="/balie/nieuw" icon={<PhoneIncoming aria-hidden />}>
          {t("desk.new-call")}
        </ButtonLink>
      </div>
    </div>
  );
}
