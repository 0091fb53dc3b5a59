import { Button, Text, Waiting } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { useEasings } from "../queries.ts";
import css from "./WhatIfPart.module.css";
import { type Easing, type WhatIf, whatIfOf } from "./what-if.ts";

/** Which one question to the asker would bring most: "ask whether another day is possible: 7 people more". */
export function EasingQuestions({
  helpRequestId,
  onChoose,
}: {
  helpRequestId: string;
  onChoose: (whatIf: WhatIf) => void;
}) {
  const { t } = useTranslator();
  const query = useEasings(helpRequestId);
  if (query.isPending) return <Waiting lines={2} />;
  const easings = (query.data?.easings ?? []).toSorted((a, b) => b.added - a.added);
  const shown = easings.flatMap((easing) => {
    const whatIf = whatIfOf(easing);
    return whatIf ? [{ easing, whatIf }] : [];
  });
  if (query.isError) return null;
  if (shown.length === 0) return <Text muted>{t("desk.easing.none")}</Text>;
  return (
    <ul className={css["questions"]}>
      {shown.map(({ easing, whatIf }) => (
        <li
          key={`${easing.kind} ${easing.extraMetres ?? ""} ${easing.ring ?? ""}`}
          className={css["question"]}
        >
          <span>
            <EasingText easing={easing} />
          </span>
          <Button variant="quiet" onClick={() => onChoose(whatIf)}>
            {t("desk.easing.look", { count: easing.added })}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function EasingText({ easing: { kind, added, extraMetres, ring } }: { easing: Easing }) {
  const { t } = useTranslator();
  const count = { count: added };
  switch (kind) {
    case "time":
      return t("desk.easing.time", count);
    case "distance":
      return t("desk.easing.distance", { ...count, km: (extraMetres ?? 0) / 1000 });
    case "area":
      return t(ring === "adjoining" ? "desk.easing.adjoining" : "desk.easing.municipality", count);
    case "language":
      return t("desk.easing.language", count);
    case "skill":
      return t("desk.easing.skill", count);
    default:
      return kind satisfies never;
  }
}
