import { purposeTexts } from "@omzien/consent";
import type { AskedPurpose } from "@omzien/contracts";
import { Details, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { conductQuery } from "../../../api/queries.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { PlainText } from "../../onboarding/PlainText.tsx";
import { answerId } from "./call-places.ts";
import css from "./NewCallPage.module.css";
import { Segments } from "../frame/Segments.tsx";
import { Part } from "./Part.tsx";
import type { CallForm } from "./use-call.ts";

/** The texts to read aloud, each with the answer that the caller gives. */
export function ConsentPart({ call }: { call: CallForm }) {
  const { t } = useTranslator();
  return (
    <Part id="part-consent" title={t("desk.call.consent")}>
      <Text muted>{t(call.aloud.conduct ? "desk.call.consent.hint" : "desk.call.consent.known")}</Text>
      {call.aloud.purposes.map((purpose) => (
        <AloudQuestion key={purpose} purpose={purpose} call={call} />
      ))}
      {call.aloud.conduct && <AloudConduct call={call} />}
    </Part>
  );
}

function AloudQuestion({ purpose, call }: { purpose: AskedPurpose; call: CallForm }) {
  const translator = useTranslator();
  const { t } = translator;
  const texts = purposeTexts(purpose);
  const id = answerId(purpose);
  return (
    <div className={css["aloud"]}>
      <Segments
        id={id}
        name={id}
        label={<span className={css["say"]}>{translator.find(texts.question)}</span>}
        hint={`${translator.find(texts.whatHappens)} ${translator.find(texts.whoSees)}`}
        error={call.faults.errorOf(id)}
        options={[
          { value: "given", label: t("form.yes") },
          { value: "refused", label: t("form.no") },
        ]}
        value={call.values.answers[purpose]}
        onChange={(answer) => call.change({ answers: { ...call.values.answers, [purpose]: answer } })}
      />
    </div>
  );
}

function AloudConduct({ call }: { call: CallForm }) {
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
