import type { OnboardingPreview, PreviewArea } from "@omzien/contracts";
import { DataTable, Details, Heading, Stack, SummaryList, Text } from "@omzien/ui";
import { AreaMap, type LonLat, type MapShape } from "@omzien/ui/AreaMap";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { answerOf, api } from "../api/client.ts";
import { Loaded } from "../api/Loaded.tsx";
import { language, words } from "../shell/words.ts";
import { AreasRemarks } from "./AreasRemarks.tsx";

const inWords = (count: number) => count.toLocaleString(language);

/** What the files hold together, before anything is made of it: in numbers, on a map, in a list, and what did not fit. */
export function AreasPreview({ id, preview }: { id: string; preview: OnboardingPreview }) {
  const { t } = words;
  return (
    <Stack>
      <Heading level={3}>{t("console.preview.title")}</Heading>
      <SummaryList
        rows={[
          { label: t("console.preview.areas"), value: inWords(preview.areas) },
          {
            label: t("console.preview.inhabitants"),
            value: t("console.preview.inhabitants.of", {
              inhabitants: preview.inhabitants,
              areas: preview.areasWithInhabitants,
            }),
          },
          { label: t("console.preview.postcodes"), value: inWords(preview.postcodesPlaced) },
          { label: t("console.preview.left-out"), value: inWords(preview.rowsNotPlaced) },
        ]}
      />
      <MapAndList id={id} />
      <AreasRemarks id={id} count={preview.remarks} />
    </Stack>
  );
}

function MapAndList({ id }: { id: string }) {
  const path = { params: { path: { onboardingId: id } } };
  const query = useQuery({
    queryKey: ["onboarding-map", id],
    queryFn: () => answerOf(api.GET("/onboardings/{onboardingId}/map", path)),
  });
  return (
    <Loaded query={query}>
      {({ areas }) => (
        <>
          <DrawnAreas areas={areas} />
          <AreaList areas={areas} />
        </>
      )}
    </Loaded>
  );
}

function DrawnAreas({ areas }: { areas: readonly PreviewArea[] }) {
  const { t } = words;
  const shapes = useMemo(() => areas.flatMap(shapeOf), [areas]);
  const notDrawn = areas.length - shapes.length;
  return (
    <>
      <AreaMap
        label={t("console.preview.map")}
        shapes={shapes}
        words={{
          zoomIn: t("console.map.zoom-in"),
          zoomOut: t("console.map.zoom-out"),
          keys: t("console.map.keys"),
        }}
      />
      {notDrawn > 0 && <Text muted>{t("console.preview.not-drawn", { count: notDrawn })}</Text>}
    </>
  );
}

function shapeOf({ code, name, geometry }: PreviewArea): MapShape[] {
  if (geometry === null) return [];
  const { type } = geometry;
  const coordinates = geometry.coordinates.map((rings) => rings.map((ring) => ring.map(lonLatOf)));
  return [{ id: code, name, kind: "area", geometry: { type, coordinates } }];
}

const lonLatOf = ([longitude = 0, latitude = 0]: readonly number[]): LonLat => [longitude, latitude];

function AreaList({ areas }: { areas: readonly PreviewArea[] }) {
  const { t } = words;
  const title = t("console.preview.list", { count: areas.length });
  return (
    <Details summary={title}>
      <DataTable
        caption={title}
        columns={[
          t("console.name-of"),
          t("console.preview.code"),
          t("console.preview.inhabitants"),
          t("console.preview.postcodes"),
        ]}
        rows={areas.map(({ code, name, inhabitants, postcodes }) => ({
          key: code,
          cells: [
            name,
            code,
            inhabitants === null ? t("console.figures.unknown") : inWords(inhabitants),
            postcodes.join(", "),
          ],
        }))}
      />
    </Details>
  );
}
