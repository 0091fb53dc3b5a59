import type { AreaMap } from "@omzien/contracts";
import { Heading, PageLayout, Select, Text, TextField } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Loaded } from "../../../api/Loaded.tsx";
import { NotFoundPage } from "../../../shell/NotFoundPage.tsx";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { AreasBackLink } from "./AreasBackLink.tsx";
import { ChangeForm } from "./ChangeForm.tsx";
import type { DrawnKind } from "./map-words.ts";
import { areaMapQuery } from "./queries.ts";
import { ShapeField, shapeIn, type ShapeValue } from "./ShapeField.tsx";

const kinds: Record<string, DrawnKind | "twin"> = {
  buurt: "neighbourhood",
  project: "project",
  barriere: "barrier",
  tweeling: "twin",
};

/** Something new on the map. */
export function NewItemPage({ soort }: { soort: string }) {
  const query = useQuery(areaMapQuery());
  const kind = kinds[soort];
  if (!kind) return <NotFoundPage />;
  return (
    <Loaded query={query} width="wide">
      {(map) => <NewItem kind={kind} map={map} />}
    </Loaded>
  );
}

function NewItem({ kind, map }: { kind: DrawnKind | "twin"; map: AreaMap }) {
  const { t } = useTranslator();
  usePageTitle(t(`areas.new.${kind}`));
  return (
    <PageLayout width="wide">
      <AreasBackLink />
      <Heading level={1}>{t(`areas.new.${kind}`)}</Heading>
      <Text size="lead">{t(`areas.${kind}.explanation`)}</Text>
      {kind === "twin" ? <NewTwin map={map} /> : <NewDrawn kind={kind} map={map} />}
    </PageLayout>
  );
}

function useBack(): () => void {
  const navigate = useNavigate();
  return () => void navigate({ to: "/beheer/gebieden" });
}

function NewDrawn({ kind, map }: { kind: DrawnKind; map: AreaMap }) {
  const { t } = useTranslator();
  const back = useBack();
  const [name, setName] = useState("");
  const [shape, setShape] = useState<ShapeValue>({
    how: kind === "project" ? "areas" : "drawn",
    geometry: null,
    areaIds: [],
  });
  const wish = { kind: "add", as: kind, name: name || undefined, shape: shapeIn(shape) };
  return (
    <ChangeForm
      title={t("areas.form.title")}
      action={t("areas.form.add")}
      map={map}
      wish={wish}
      dayLabel={t("areas.form.from")}
      onDone={back}
    >
      {(errorOf) => (
        <>
          <TextField
            id="name"
            name="name"
            autoComplete="off"
            label={t("areas.form.name")}
            error={errorOf("name")}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
          <ShapeField kind={kind} items={map.items} value={shape} onChange={setShape} errorOf={errorOf} />
        </>
      )}
    </ChangeForm>
  );
}

function NewTwin({ map }: { map: AreaMap }) {
  const { t } = useTranslator();
  const back = useBack();
  const [pair, setPair] = useState({ one: "", other: "" });
  const options = [
    { value: "", label: t("areas.form.twin.choose") },
    ...map.items
      .filter(({ kind, isPlanned }) => kind === "neighbourhood" && !isPlanned)
      .map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <ChangeForm
      title={t("areas.form.title")}
      action={t("areas.form.twin.make")}
      map={map}
      wish={{ kind: "twin", areaIds: [pair.one, pair.other] }}
      dayLabel={t("areas.form.from")}
      onDone={back}
    >
      {(errorOf) => (
        <>
          {(["one", "other"] as const).map((side) => (
            <Select
              key={side}
              id={side}
              label={t(`areas.form.twin.${side}`)}
              error={errorOf(side)}
              options={options}
              value={pair[side]}
              onChange={({ target }) => setPair({ ...pair, [side]: target.value })}
            />
          ))}
        </>
      )}
    </ChangeForm>
  );
}
