import type { AreaMap as Map } from "@omzien/contracts";
import { ButtonLink, DateField, Heading, Notice, PageLayout, Row, Stack, Text } from "@omzien/ui";
import { AreaMap } from "@omzien/ui/AreaMap";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { Loaded } from "../../../api/Loaded.tsx";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useSite, useTranslator } from "../../../shell/shell-context.tsx";
import { BackLink } from "../frame/BackLink.tsx";
import { ItemList } from "./ItemList.tsx";
import { LastChanges } from "./LastChanges.tsx";
import { mapWords, shapesOf } from "./map-words.ts";
import { areaMapQuery } from "./queries.ts";

/** All areas on a map and in lists that do the same; of today or of any other day. */
export function AreasPage() {
  const { t } = useTranslator();
  usePageTitle(t("areas.title"));
  const [on, setOn] = useState("");
  // While another day is fetched, this one stays.
  const query = useQuery({ ...areaMapQuery(on), placeholderData: keepPreviousData });
  return (
    <Loaded query={query} width="wide">
      {(map) => (
        <PageLayout width="wide">
          <BackLink />
          <Heading level={1}>{t("areas.title")}</Heading>
          <Text size="lead">{t("areas.lead")}</Text>
          <Areas map={map} day={on || map.today} onDay={setOn} />
        </PageLayout>
      )}
    </Loaded>
  );
}

function Areas({ map, day, onDay }: { map: Map; day: string; onDay: (day: string) => void }) {
  const translator = useTranslator();
  const { t, formatDate } = translator;
  const { mapTiles } = useSite();
  const [selected, select] = useState<string>();
  const shapes = useMemo(() => shapesOf(map.items), [map.items]);
  const chosen = useMemo(() => (selected === undefined ? [] : [selected]), [selected]);
  const words = useMemo(() => mapWords(translator), [translator]);
  return (
    <Stack>
      <Row>
        <ButtonLink href="/beheer/gebieden/nieuw/buurt">{t("areas.new.neighbourhood")}</ButtonLink>
        <ButtonLink variant="secondary" href="/beheer/gebieden/nieuw/project">
          {t("areas.new.project")}
        </ButtonLink>
        <ButtonLink variant="secondary" href="/beheer/gebieden/nieuw/barriere">
          {t("areas.new.barrier")}
        </ButtonLink>
        <ButtonLink variant="secondary" href="/beheer/gebieden/nieuw/tweeling">
          {t("areas.new.twin")}
        </ButtonLink>
        <ButtonLink variant="secondary" href="/beheer/gebieden/inlezen">
          {t("areas.import.title")}
        </ButtonLink>
      </Row>
      <DateField id="day" name="day" label={t("areas.day")} value={day} onChange={onDay} />
      {map.on !== map.today && <Notice title={t("areas.other-day", { day: formatDate(map.on) })} />}
      <AreaMap
        label={t("areas.map.label")}
        shapes={shapes}
        tiles={mapTiles}
        words={words}
        selected={chosen}
        onSelect={select}
      />
      <Text muted>{t("areas.map.legend")}</Text>
      {(["neighbourhood", "project", "twin", "barrier"] as const).map((kind) => (
        <ItemList key={kind} kind={kind} map={map} selected={selected} onSelect={select} />
      ))}
      <LastChanges map={map} />
    </Stack>
  );
}
