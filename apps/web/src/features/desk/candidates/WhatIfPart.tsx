import type { HelpRequest } from "@omzien/contracts";
import { Button, Details, Select } from "@omzien/ui";
import { useId } from "react";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { EasingQuestions } from "./EasingQuestions.tsx";
import css from "./WhatIfPart.module.css";
import { asAsked, distances, isSupposing, rings, type WhatIf } from "./what-if.ts";

interface WhatIfPartProps {
  request: HelpRequest;
  whatIf: WhatIf;
  /** How many of those who fit the asker knows: without anybody there is no such choice. */
  circle: number;
  onChange: (whatIf: WhatIf) => void;
}

/** "And without the day?": for the eye only, the request stays as it was asked. */
export function WhatIfPart({ request, whatIf, circle, onChange }: WhatIfPartProps) {
  const { t } = useTranslator();
  return (
    <Details summary={t("desk.what-if.title")} open={isSupposing(whatIf)}>
      <div className={css["part"]}>
        <p>{t("desk.what-if.text")}</p>
        <EasingQuestions helpRequestId={request.id} onChoose={onChange} />
        <div className={css["choices"]}>
          <WhatIfChoices request={request} whatIf={whatIf} circle={circle} onChange={onChange} />
        </div>
        {isSupposing(whatIf) && (
          <div>
            <Button variant="quiet" onClick={() => onChange(asAsked)}>
              {t("desk.what-if.reset")}
            </Button>
          </div>
        )}
      </div>
    </Details>
  );
}

function WhatIfChoices({ request, whatIf, circle, onChange }: WhatIfPartProps) {
  const { t } = useTranslator();
  const id = useId();
  const asked = { value: "" as const, label: t("desk.what-if.as-asked") };
  const choice = <Name extends keyof WhatIf>(
    name: Name,
    label: string,
    options: readonly { value: WhatIf[Name]; label: string }[],
  ) => (
    <Select
      id={`${id}-${name}`}
      label={label}
      options={[asked, ...options]}
      width="full"
      value={whatIf[name]}
      onChange={(event) => {
        const chosen = options.find(({ value }) => value === event.target.value);
        onChange({ ...whatIf, [name]: chosen?.value ?? "" });
      }}
    />
  );
  const needs = request.needs ?? [];
  return (
    <>
      {choice("time", t("desk.what-if.time"), [{ value: "any", label: t("desk.what-if.time.any") }])}
      {choice(
        "distance",
        t("desk.what-if.distance"),
        distances.map((value) => ({
          value,
          label: value.startsWith("+")
            ? t("desk.what-if.further", { km: Number(value) / 1000 })
            : t("desk.what-if.within", { km: Number(value) / 1000 }),
        })),
      )}
      {choice(
        "ring",
        t("desk.what-if.ring"),
        rings.map((value) => ({ value, label: t(`desk.what-if.ring.${value}`) })),
      )}
      {(circle > 0 || whatIf.circle !== "") &&
        choice("circle", t("desk.what-if.circle"), [
          { value: "only", label: t("desk.what-if.circle.only", { count: circle }) },
        ])}
      {(request.languages ?? []).length > 0 &&
        choice("language", t("desk.what-if.language"), [
          { value: "shared", label: t("desk.what-if.language.shared") },
        ])}
      {needs.length > 0 &&
        choice(
          "need",
          t("desk.what-if.need"),
          needs.map((value) => ({ value, label: t(`need.${value}.about`) })),
        )}
    </>
  );
}
