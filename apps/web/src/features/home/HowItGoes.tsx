import { Heading, Section } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";
import css from "./HowItGoes.module.css";

const steps = [1, 2, 3] as const;

/** Three steps from question to cup of coffee. */
export function HowItGoes() {
  const { t } = useTranslator();
  return (
    <Section labelledBy="steps-title">
      <Heading level={2} id="steps-title">
        {t("home.steps.title")}
      </Heading>
      <ol className={css["steps"]}>
        {steps.map((step) => (
          <li key={step} className={css["step"]}>
            <span className={css["number"]} aria-hidden>
              {step}
            </span>
            <div className={css["words"]}>
              <Heading level={3} size="s">
                {t(`home.steps.${step}.title`)}
              </Heading>
              <p>{t(`home.steps.${step}.text`)}</p>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
