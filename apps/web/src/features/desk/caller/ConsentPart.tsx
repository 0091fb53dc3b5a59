import { Details, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { conductQuery } from "../../../api/queries.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { PlainText } from "../../onboarding/PlainText.tsx";
import { AloudQuestion } from "./AloudQuestion.tsx";
import { answerId } from "./caller-places.ts";
import css from "./call-form.module.css";
import { Segments } from "../frame/Segments.tsx";
import { Part } from "./Part.tsx";
import type { CallerForm } from "./caller-form.ts";

/** The texts to read aloud, each with the answer that the caller gives. */
export function ConsentPart({ call, hint }: { call: CallerForm; hint?: string }) {
  const { t } = useTranslator();
  return (
    <Part id="part-consent" title={t("desk.call.consent")}>
      <Text muted>
        {hint ?? t(call.aloud.conduct ? "desk.call.consent.hint" : "desk.call.consent.known")}
      </Text>
      {call.aloud.purposes.map((purpose) => (
        <AloudQuestion
          key={purpose}
          purpose={purpose}
          value={call.values.answers[purpose]}
          error={call.faults.errorOf(answerId(purpose))}
          onChange={(answer) => call.change({ answers: { ...call.values.answers, [purpose]: answer } })}
        />
      ))}
      {call.aloud.conduct && <AloudConduct call={call} />}
    </Part>
  );
}

function AloudConduct({ call }: { call: CallerForm }) {
  const { t } = useTranslator();
  const conduct = useQuery(conductQuery);
  const { accepted } = call.values;
  const value = accepted === undefined ? undefined : accepted ? "yes" : "no";
  return (
    <div className={css["aloud"]}>
      {conduct.data && (
        <Details summary={t("desk.call.conduct.read")} open>
          <div lang={conduct.data.locale}>
            <PlainText text={conduct.data.text} />
          </div>
        </Details>
      )}
      <Segments
        id="accepted"
        name="accepted"
        label={<span className={css["say"]}>{t("desk.call.conduct.question")}</span>}
        error={call.faults.errorOf("accepted")}
        options={[
          { value: "yes", label: t("form.yes") },
          { value: "no", label: t("form.no") },
        ]}
        value={value}
        onChange={(answer) => call.change({ accepted: answer === "yes" })}
      />
    </div>
  );
}
