import { Nearness, Ring } from "@omzien/contracts";
import { Checkbox, Heading, RadioGroup, Text } from "@omzien/ui";
import { z } from "zod";
import { useSite, useTranslator } from "../../shell/shell-context.tsx";
import type { FieldPlace } from "../forms/form-faults.ts";
import { useFaults } from "../forms/use-faults.ts";
import { useAsk } from "./ask-context.ts";
import { AskQuestion } from "./AskQuestion.tsx";

const places: FieldPlace[] = [
  { pointer: "/audience", id: "audience", missing: "ask.search.missing" },
  { pointer: "/nearness", id: "nearness" },
];
const Input = z.object({ audience: Ring, nearness: Nearness });

/** Who may see the request, who had rather not (#77), and who comes first (#72). */
export function AskSearchPage() {
  const { t } = useTranslator();
  const site = useSite();
  const { draft } = useAsk();
  const faults = useFaults(places);
  const { audience, nearness } = draft.values;
  return (
    <AskQuestion
      step="zoeken"
      title={t("ask.search.title")}
      faults={faults.faults}
      onSubmit={() => faults.check(Input, { audience, nearness }) !== undefined}
    >
      <Heading level={1} size="l">
        {t("ask.search.title")}
      </Heading>
      <Text size="lead">{t("ask.search.hint")}</Text>
      <RadioGroup
        id="audience"
        name="audience"
        label={t("ask.check.search")}
        error={faults.errorOf("audience")}
        options={Ring.options.map((value) => ({
          value,
          label:
            value === "municipality" ? t("ring.municipality", { siteName: site.name }) : t(`ring.${value}`),
        }))}
        value={audience}
        onChange={(value) => draft.change({ audience: value })}
      />
      <RadioGroup
        id="nearness"
        name="nearness"
        label={t("ask.search.nearness")}
        error={faults.errorOf("nearness")}
        options={Nearness.options.map((value) => ({ value, label: t(`nearness.${value}`) }))}
        value={nearness}
        onChange={(value) => draft.change({ nearness: value })}
      />
      <Checkbox
        id="circle-first"
        name="circleFirst"
        label={t("ask.search.circle")}
        hint={t("ask.search.circle.hint")}
        checked={draft.values.circleFirst}
        onChange={(circleFirst) => draft.change({ circleFirst })}
      />
    </AskQuestion>
  );
}
