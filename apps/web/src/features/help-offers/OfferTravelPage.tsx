import { TravelMode } from "@omzien/contracts";
import { Heading, RadioGroup, Text } from "@omzien/ui";
import { z } from "zod";
import { useTranslator } from "../../shell/shell-context.tsx";
import type { FieldPlace } from "../forms/form-faults.ts";
import { useFaults } from "../forms/use-faults.ts";
import { distanceFor, distancesOf, minutesFor } from "./distances.ts";
import { useOffer } from "./offer-context.ts";
import { OfferQuestion } from "./OfferQuestion.tsx";

const places: FieldPlace[] = [
  { pointer: "/travelMode", id: "travel-mode", missing: "offer.travel.mode.missing" },
  { pointer: "/maxDistanceMeters", id: "distance", missing: "offer.travel.distance.missing" },
];
const Input = z.object({ travelMode: TravelMode, maxDistanceMeters: z.int() });

export function OfferTravelPage() {
  const { t, formatDistance, formatDuration } = useTranslator();
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
      <RadioGroup
        id="travel-mode"
        name="travel-mode"
        label={t("offer.travel.mode")}
        error={faults.errorOf("travel-mode")}
        options={TravelMode.options.map((mode) => ({ value: mode, label: t(`travel.${mode}`) }))}
        value={travelMode}
        onChange={(mode) =>
          draft.change({ travelMode: mode, maxDistanceMeters: distanceFor(mode, maxDistanceMeters) })
        }
      />
      {travelMode && (
        <RadioGroup
          id="distance"
          name="distance"
          label={t("offer.travel.distance")}
          error={faults.errorOf("distance")}
          columns={2}
          options={distancesOf[travelMode].map((meters) => ({
            value: String(meters),
            label: formatDistance(meters),
            hint: t("offer.travel.minutes", { duration: formatDuration(minutesFor(travelMode, meters)) }),
          }))}
          value={maxDistanceMeters === undefined ? undefined : String(maxDistanceMeters)}
          onChange={(meters) => draft.change({ maxDistanceMeters: Number(meters) })}
        />
      )}
    </OfferQuestion>
  );
}
