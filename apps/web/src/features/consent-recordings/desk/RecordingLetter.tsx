import type { ConsentRecording } from "@omzien/contracts";
import { Heading } from "@omzien/ui";
import { useSite, useTranslator } from "../../../shell/shell-context.tsx";
import css from "./RecordingLetter.module.css";

// Only a first name and what was answered: the rest is on the envelope, which is thrown away.
export function RecordingLetter({
  recording,
  firstName,
}: {
  recording: ConsentRecording;
  firstName: string;
}) {
  const { t, formatDay } = useTranslator();
  const site = useSite();
  return (
    <article className={css["letter"]}>
      <p className={css["site"]}>{site.name}</p>
      <Heading level={2}>{t("recording.title")}</Heading>
      <p>{t("recording-desk.letter.greeting", { name: firstName })}</p>
      <p>{t("recording.lead", { day: formatDay(recording.recordedAt, { year: true }) })}</p>
      <ol className={css["answers"]}>
        {recording.answers.map(({ question, explanation, answer, lapsesAt }) => (
          <li key={question} className={css["answer"]}>
            <Heading level={3} size="s">
              {question}
            </Heading>
            <p>{explanation}</p>
            <p className={css["said"]}>{t(`recording.said.${answer}`)}</p>
            {lapsesAt && <p>{t("recording-desk.letter.lapses", { day: formatDay(lapsesAt) })}</p>}
          </li>
        ))}
      </ol>
      <section className={css["block"]}>
        <Heading level={3} size="s">
          {t("recording-desk.letter.wrong.title")}
        </Heading>
        <p>{t("recording-desk.letter.wrong", { phone: site.phone, hours: site.phoneHours })}</p>
      </section>
      <section className={css["block"]}>
        <Heading level={3} size="s">
          {t("recording-desk.letter.right.title")}
        </Heading>
        <p>{t("recording-desk.letter.right")}</p>
        <ul className={css["lines"]}>
          {(["name", "date", "sign"] as const).map((line) => (
            <li key={line} className={css["line"]}>
              {t(`recording-desk.letter.${line}`)}
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}
