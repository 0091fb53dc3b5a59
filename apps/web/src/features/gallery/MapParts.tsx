import { Button, Heading, Row, Stack } from "@omzien/ui";
import { AreaMap, type MapShape } from "@omzien/ui/AreaMap";
import { useState } from "react";

const square = (west: number, south: number) => ({
  type: "Polygon" as const,
  coordinates: [
    [
      [west, south],
      [west + 0.01, south],
      [west + 0.01, south + 0.006],
      [west, south + 0.006],
      [west, south],
    ] as const,
  ],
});

const shapes: MapShape[] = [
  { id: "1", name: "Zuid", kind: "area", geometry: square(5.1, 52.08) },
  { id: "2", name: "De Hoven <b>1</b>", kind: "area", geometry: square(5.11, 52.08) },
  { id: "3", name: "Langs het kanaal", kind: "project", geometry: square(5.105, 52.083) },
  {
    id: "4",
    name: "Kanaal",
    kind: "barrier",
    geometry: {
      type: "LineString",
      coordinates: [
        [5.098, 52.079],
        [5.108, 52.084],
        [5.122, 52.088],
      ],
    },
  },
];

const words = { zoomIn: "Dichterbij", zoomOut: "Verder weg", keys: "Met de pijltjes schuift de kaart." };

export function MapParts() {
  const [selected, select] = useState("1");
  return (
    <Stack>
      <Heading level={2}>Kaart</Heading>
      <AreaMap label="Gebieden" shapes={shapes} words={words} selected={[selected]} onSelect={select} />
      <Row>
        {shapes.map(({ id, name }) => (
          <Button key={id} variant="secondary" aria-pressed={id === selected} onClick={() => select(id)}>
            {name}
          </Button>
        ))}
      </Row>
    </Stack>
  );
}
