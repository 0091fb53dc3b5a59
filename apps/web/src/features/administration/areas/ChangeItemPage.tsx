import type { AreaItem, AreaMap } from "@omzien/contracts";
import { Heading, PageLayout, Tabs, Text, TextField } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Loaded } from "../../../api/Loaded.tsx";
import { NotFoundPage } from "../../../shell/NotFoundPage.tsx";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { AreasBackLink } from "./AreasBackLink.tsx";
import { ChangeForm } from "./ChangeForm.tsx";
import { nameOf } from "./map-words.ts";
import { areaMapQuery } from "./queries.ts";
import { ShapeField, shapeIn, type ShapeValue } from "./ShapeField.tsx";

type Part = "rename" | "redraw" | "end";

/** One area, pair of twins or barrier: another name, another border, or its end. */
export function ChangeItemPage({ itemId }: { itemId: string }) {
  const query = useQuery(areaMapQuery());
  return (
    <Loaded query={query} width="wide">
      {(map) => {
        const item = map.items.find(({ id }) => id === itemId);
        return item ? <ChangeItem item={item} map={map} /> : <NotFoundPage />;
      }}
    </Loaded>
  );
}

function ChangeItem({ item, map }: { item: AreaItem; map: AreaMap }) {
  const { t } = useTranslator();
  const name = nameOf(item, map.items);
  usePageTitle(name);
  const [part, setPart] = useState<Part>(item.kind === "twin" ? "end" : "rename");
  const navigate = useNavigate();
  const shared = { item, map, onDone: () => void navigate({ to: "/beheer/gebieden" }) };
  const parts: Part[] = item.kind === "twin" ? ["end"] : ["rename", "redraw", "end"];
  return (
    <PageLayout width="wide">
      <AreasBackLink />
      <Heading level={1}>{name}</Heading>
      <Tabs
        label={t("areas.change")}
        selected={part}
        onSelect={setPart}
        tabs={parts.map((id) => ({ id, label: t(`areas.tab.${id}`) }))}
      >
        {part === "rename" && <Rename {...shared} />}
        {part === "redraw" && <Redraw {...shared} />}
        {part === "end" && <End {...shared} />}
      </Tabs>
    </PageLayout>
  );
}

interface PartProps {
  item: AreaItem;
  map: AreaMap;
  onDone: () => void;
}

function Rename({ item, map, onDone }: PartProps) {
  const { t } = useTranslator();
  const [name, setName] = useState(item.name);
  return (
    <ChangeForm
      title={t("areas.tab.rename")}
      action={t("areas.form.rename")}
      map={map}
      wish={{ kind: "rename", itemId: item.id, name: name || undefined }}
      dayLabel={t("areas.form.from")}
      onDone={onDone}
    >
      {(errorOf) => (
        <TextField
          id="name"
          name="name"
          autoComplete="off"
          label={t("areas.form.name")}
          error={errorOf("name")}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      )}
    </ChangeForm>
  );
}

function Redraw({ item, map, onDone }: PartProps) {
  const { t } = useTranslator();
  const [shape, setShape] = useState<ShapeValue>({
    how: item.areaIds.length > 0 ? "areas" : "drawn",
    geometry: item.geometry,
    areaIds: item.areaIds,
  });
  if (item.kind === "twin") return null;
  return (
    <ChangeForm
      title={t("areas.tab.redraw")}
      action={t("areas.form.redraw")}
      map={map}
      wish={{ kind: "redraw", itemId: item.id, shape: shapeIn(shape) }}
      dayLabel={t("areas.form.from")}
      onDone={onDone}
    >
      {(errorOf) => (
        <ShapeField
          kind={item.kind === "twin" ? "project" : item.kind}
          items={map.items}
          ownId={item.id}
          value={shape}
          onChange={setShape}
          errorOf={errorOf}
        />
      )}
    </ChangeForm>
  );
}

function End({ item, map, onDone }: PartProps) {
  const { t } = useTranslator();
  const { people, requests, kind } = item;
  return (
    <ChangeForm
      title={t("areas.tab.end")}
      action={t("areas.form.end")}
      map={map}
      wish={{ kind: "end", itemId: item.id }}
      dayLabel={t("areas.form.end.from")}
      onDone={onDone}
    >
      {() => (
        <Text>
          {kind === "neighbourhood" ? t("areas.end.people", { people, requests }) : t("areas.end.text")}
        </Text>
      )}
    </ChangeForm>
  );
}
