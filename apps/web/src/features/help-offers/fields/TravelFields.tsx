import { TravelMode } from "@omzien/contracts";
import { RadioGroup } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { distanceFor, distancesOf, minutesFor } from "../distances.ts";
import type { OfferFields } from "./offer-fields.ts";

/** How somebody goes, and how far. */
export function TravelFields({ values: { travelMode, maxDistanceMeters }, change, errorOf }: OfferFields) {
  const { t, formatDistance, formatDuration } = useTranslator();
  return (
    <>
      <RadioGroup
        id="travel-mode"
        name="travel-mode"
        label={t("offer.travel.mode")}
        error={errorOf("travel-mode")}
        options={TravelMode.options.map((mode) => ({ value: mode, label: t(`travel.${mode}`) }))}
        value={travelMode}
        onChange={(mode) =>
          change({ travelMode: mode, maxDistanceMeters: distanceFor(mode, maxDistanceMeters) })
        }
      />
      {travelMode && (
        <RadioGroup
          id="distance"
          name="distance"
          label={t("offer.travel.distance")}
          error={errorOf("distance")}
          columns={2}
          options={distancesOf[travelMode].map((meters) => ({
            value: String(meters),
            label: formatDistance(meters),
            hint: t("offer.travel.minutes", { duration: formatDuration(minutesFor(travelMode, meters)) }),
          }))}
          value={maxDistanceMeters === undefined ? undefined : String(maxDistanceMeters)}
          onChange={(meters) => change({ maxDistanceMeters: Number(meters) })}
        />
      )}
    </>
  );
}
