import { Language, Nearness, Need, Ring, Urgency, Weight } from "@omzien/contracts";
import { Checkbox, Details, Select, TextArea } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { categoriesQuery } from "../../../api/queries.ts";
import { ProblemError } from "../../../api/problem-error.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { FreeTextNotice } from "../../free-text/FreeTextNotice.tsx";
import { CheckChips } from "../frame/CheckChips.tsx";
import { Segments } from "../frame/Segments.tsx";
import { categoryChoices } from "./category-choices.ts";
import css from "../caller/call-form.module.css";
import { Part } from "../caller/Part.tsx";
import type { CallForm } from "./use-call.ts";

/** What the caller asks: the same questions as on the site, on one page. */
export function RequestPart({ call }: { call: CallForm }) {
  const { t } = useTranslator();
  const { values, change, faults } = call;
  return (
    <Part id="part-what" title={t("desk.call.what")}>
      <CategoryField call={call} />
      <TextArea
        id="description"
        label={t("desk.call.description")}
        hint={t("desk.call.description.hint")}
        error={faults.errorOf("description")}
        rows={3}
        maxLength={1000}
        value={values.description}
        onChange={(description) => change({ description })}
      />
      <FreeTextNotice text={values.description} needsFollow />
      <CheckChips
        id="needs"
        name="needs"
        label={t("desk.request.needs")}
        optional
        options={Need.options.map((value) => ({ value, label: t(`need.${value}.about`) }))}
        values={values.needs}
        onChange={(needs) => change({ needs })}
      />
      <Details summary={t("desk.call.wishes")} open={hasWishes(call)}>
        <WishFields call={call} />
      </Details>
    </Part>
  );
}

function hasWishes({ values }: CallForm): boolean {
  const { nearness, audience, urgency, weight, languages, circleFirst } = values;
  const isChosen = nearness !== "any" || urgency !== "normal" || circleFirst || languages.length > 0;
  return isChosen || Boolean(audience) || Boolean(weight);
}

function CategoryField({ call }: { call: CallForm }) {
  const { t } = useTranslator();
  const categories = useQuery(categoriesQuery);
  const problem = categories.error instanceof ProblemError ? categories.error : undefined;
  return (
    <>
      <Select
        id="category"
        name="category"
        label={t("desk.call.category")}
        error={call.faults.errorOf("category")}
        width="full"
        options={[
          { value: "", label: t("desk.call.category.choose") },
          ...categoryChoices(categories.data ?? []).map(({ id, name, group }) => ({
            value: id,
            label: group ? t("desk.call.category.in", { name, group }) : name,
          })),
        ]}
        value={call.values.categoryId}
        onChange={(event) => call.change({ categoryId: event.target.value, weight: undefined })}
      />
      <ProblemNotice problem={problem} />
    </>
  );
}

function WishFields({ call }: { call: CallForm }) {
  const { t } = useTranslator();
  const { values, change, faults } = call;
  return (
    <div className={css["pair"]}>
      <Segments
        id="urgency"
        name="urgency"
        label={t("desk.call.urgency")}
        error={faults.errorOf("urgency")}
        options={Urgency.options.map((value) => ({ value, label: t(`desk.urgency.${value}`) }))}
        value={values.urgency}
        onChange={(urgency) => change({ urgency })}
      />
      <Segments
        id="weight"
        name="weight"
        label={t("desk.triage.weight")}
        hint={t("desk.call.weight.hint")}
        options={Weight.options.map((value) => ({ value, label: t(`desk.weight.${value}`) }))}
        value={values.weight}
        onChange={(weight) => change({ weight })}
      />
      <Segments
        id="audience"
        name="audience"
        label={t("desk.request.audience")}
        options={Ring.options.map((value) => ({ value, label: t(`desk.ring.${value}`) }))}
        value={values.audience ?? "municipality"}
        onChange={(audience) => change({ audience })}
      />
      <Segments
        id="nearness"
        name="nearness"
        label={t("desk.request.nearness")}
        options={Nearness.options.map((value) => ({ value, label: t(`desk.nearness.${value}`) }))}
        value={values.nearness}
        onChange={(nearness) => change({ nearness })}
      />
      <Checkbox
        id="circle-first"
        name="circleFirst"
        label={t("desk.call.circle")}
        hint={t("desk.call.circle.hint")}
        checked={values.circleFirst}
        onChange={(circleFirst) => change({ circleFirst })}
      />
      <CheckChips
        id="languages"
        name="languages"
        label={t("desk.request.languages")}
        optional
        options={Language.options.map((value) => ({ value, label: t(`language.name.${value}`) }))}
        values={values.languages}
        onChange={(languages) => change({ languages })}
      />
    </div>
  );
}
