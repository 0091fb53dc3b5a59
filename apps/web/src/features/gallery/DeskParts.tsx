import { DeskList, Heading, Stack, Tabs, Tag, Text } from "@omzien/ui";
import { useState } from "react";

type List = "triage" | "waiting" | "calls" | "reports";

const items = [
  { id: "1", what: "Boodschappen doen", where: "Zuid", since: "3 dagen" },
  { id: "2", what: "Belastingpapieren nakijken", where: "De Hoven", since: "1 dag" },
];

export function DeskParts() {
  const [list, setList] = useState<List>("waiting");
  const [selected, setSelected] = useState("1");
  return (
    <div data-density="desk">
      <Stack>
        <Heading level={2}>Balie</Heading>
        <Tabs
          label="Lijsten"
          selected={list}
          onSelect={setList}
          tabs={[
            { id: "triage", label: "Bekijken", count: 2 },
            { id: "waiting", label: "Nog geen antwoord", count: 12 },
            { id: "calls", label: "Nabellen", count: 0 },
            { id: "reports", label: "Meldingen" },
          ]}
        >
          <DeskList
            label="Nog geen antwoord"
            items={items}
            selectedId={selected}
            onSelect={setSelected}
            empty={<Text>Niets te doen.</Text>}
          >
            {(item) => (
              <>
                <strong>{item.what}</strong> <Tag tone="warning">{item.since}</Tag>
                <br />
                {item.where}
              </>
            )}
          </DeskList>
        </Tabs>
      </Stack>
    </div>
  );
}
