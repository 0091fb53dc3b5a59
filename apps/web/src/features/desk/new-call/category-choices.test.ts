import { expect, test } from "vitest";
import { categoryChoices } from "./category-choices.ts";

test("only what can be asked for is listed, by name, with the broad kind behind it", () => {
  const choices = categoryChoices([
    {
      id: "1",
      name: "Vervoer",
      children: [
        { id: "11", name: "Naar de dokter" },
        { id: "12", name: "Boodschappen" },
      ],
    },
    { id: "2", name: "Klussen", children: [] },
  ]);
  expect(choices).toEqual([
    { id: "12", name: "Boodschappen", group: "Vervoer" },
    { id: "2", name: "Klussen" },
    { id: "11", name: "Naar de dokter", group: "Vervoer" },
  ]);
});
