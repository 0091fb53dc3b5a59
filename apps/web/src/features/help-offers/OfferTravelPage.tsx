import { TravelMode } from "@omzien/contracts";
import { Heading, Text } from "@omzien/ui";
import { z } from "zod";
import { useTranslator } from "../../shell/shell-context.tsx";
import type { FieldPlace } from "../forms/form-faults.ts";
import { useFaults } from "../forms/use-faults.ts";
import { TravelFields } from "./fields/TravelFields.tsx";
import { useOffer } from "./offer-context.ts";
import { OfferQuestion } from "./OfferQuestion.tsx";

const places: FieldPlace[] = [
  { pointer: "/travelMode", id: "travel-mode", missing: "offer.travel.mode.missing" },
  { pointer: "/maxDistanceMeters", id: "distance", missing: "offer.travel.distance.missing" },
];
const Input = z.object({ travelMode: TravelMode, maxDistanceMeters: z.int() });

export function OfferTravelPage() {
  const { t } = useTranslator();
  const { draft } = useOffer();
  const faults = useFaults(places);
  const { travelMode, maxDistanceMeters } = draft.values;
  return (
    <OfferQuestion
      step="afstand"
      title={t("offer.travel.title")}
      faults={faults.faults}
      onSubmit={() => faults.check(Input, { travelMode, maxDistanceMeters }) !== undefined}
    >
      <Heading level={1} size="l">
        {t("offer.travel.title")}
      </Heading>
      <Text size="lead">{t("offer.travel.hint")}</Text>
      <TravelFields values={draft.values} change={draft.change} errorOf={faults.errorOf} />
    </OfferQuestion>
  );
}
