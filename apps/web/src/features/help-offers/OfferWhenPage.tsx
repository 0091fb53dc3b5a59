import { NewHelpOffer } from "@omzien/contracts";
import { AvailabilityGrid } from "@omzien/ui";
import { z } from "zod";
import { useTranslator } from "../../shell/shell-context.tsx";
import type { FieldPlace } from "../forms/form-faults.ts";
import { useFaults } from "../forms/use-faults.ts";
import { useOffer } from "./offer-context.ts";
import { OfferQuestion } from "./OfferQuestion.tsx";

const places: FieldPlace[] = [
  { pointer: "/availability", id: "availability", missing: "offer.when.missing" },
];
const Input = z.object({ availability: NewHelpOffer.shape.availability });

export function OfferWhenPage() {
  const { t } = useTranslator();
  const { draft } = useOffer();
  const faults = useFaults(places);
  const { availability } = draft.values;
  return (
    <OfferQuestion
      step="wanneer"
      title={t("offer.when.title")}
      faults={faults.faults}
      onSubmit={() => faults.check(Input, { availability }) !== undefined}
    >
      <AvailabilityGrid
        id="availability"
        asHeading
        label={t("offer.when.title")}
        hint={t("offer.when.hint")}
        error={faults.errorOf("availability")}
        value={availability}
        onChange={(value) => draft.change({ availability: value })}
      />
    </OfferQuestion>
  );
}
