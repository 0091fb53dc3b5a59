import { EyeOff, Handshake, type LucideIcon, ScrollText, UserRoundCheck } from "lucide-react";
import { Heading, Section } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";
import css from "./Safety.module.css";

const points = [
  { key: "share", Icon: EyeOff },
  { key: "rules", Icon: ScrollText },
  { key: "people", Icon: UserRoundCheck },
  { key: "no", Icon: Handshake },
] as const satisfies readonly { key: string; Icon: LucideIcon }[];

/** How safety works, in four promises that the site keeps. */
export function Safety() {
  const { t } = useTranslator();
  return (
    <Section tone="accent" labelledBy="safety-title">
      <Heading level={2} id="safety-title">
        {t("home.safety.title")}
      </Heading>
      <ul className={css["points"]}>
        {points.map(({ key, Icon }) => (
          <li key={key} className={css["point"]}>
            <Icon aria-hidden className={css["icon"]} />
            <div className={css["words"]}>
              <Heading level={3} size="s">
                {t(`home.safety.${key}.title`)}
              </Heading>
              <p>{t(`home.safety.${key}.text`)}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
