import type { components } from "@omzien/api-client";
import { AvailabilityGrid, Details, FieldError, Text } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { KindFields } from "../../help-offers/fields/KindFields.tsx";
import { LimitFields } from "../../help-offers/fields/LimitFields.tsx";
import { SkillFields } from "../../help-offers/fields/SkillFields.tsx";
import { TravelFields } from "../../help-offers/fields/TravelFields.tsx";
import { Part } from "../caller/Part.tsx";
import type { OfferCallForm } from "./use-offer-call.ts";

export type Categories = readonly components["schemas"]["Category"][];

/** The same questions as on the site, to be read aloud, on one page. */
export function OfferParts({ call, categories }: { call: OfferCallForm; categories: Categories }) {
  const { t } = useTranslator();
  const { values, change, faults } = call;
  const fields = { values, change, errorOf: faults.errorOf };
  const first = `kind-${categories[0]?.slug ?? ""}`;
  return (
    <>
      <Part id="part-kinds" title={t("offer.kinds.title")}>
        <FieldError id="kinds">{faults.errorOf(first)}</FieldError>
        <KindFields categories={categories} values={values} change={change} />
      </Part>
      <Part id="part-when" title={t("offer.when.title")}>
        <AvailabilityGrid
          id="availability"
          label={t("offer-desk.when")}
          hint={t("offer.when.hint")}
          error={faults.errorOf("availability")}
          value={values.availability}
          onChange={(availability) => change({ availability })}
        />
      </Part>
      <Part id="part-travel" title={t("offer.travel.title")}>
        <TravelFields {...fields} />
      </Part>
      <Part id="part-limits" title={t("offer.limits.title")}>
        <Text muted>{t("offer.limits.hint")}</Text>
        <LimitFields {...fields} />
        <Details
          summary={t("offer.skills.title")}
          open={values.skills.length > 0 || values.introduction !== ""}
        >
          <SkillFields {...fields} />
        </Details>
      </Part>
    </>
  );
}
