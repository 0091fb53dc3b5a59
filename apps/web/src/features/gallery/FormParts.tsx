import {
  AvailabilityGrid,
  Checkbox,
  CheckboxGroup,
  CodeField,
  DateField,
  ErrorSummary,
  Heading,
  RadioGroup,
  Select,
  type Slot,
  Stack,
  Switch,
  TextArea,
  TextField,
  TimeRange,
} from "@omzien/ui";
import { Car, Coffee, Wrench } from "lucide-react";
import { useMemo, useState } from "react";

type Kind = "coffee" | "chores" | "ride";

export function FormParts() {
  const [text, setText] = useState("Ik zoek iemand die met me meeloopt.");
  const [kind, setKind] = useState<Kind>("coffee");
  const [kinds, setKinds] = useState<Kind[]>(["ride"]);
  const [on, setOn] = useState(true);
  const [day, setDay] = useState("2026-06-04");
  const [span, setSpan] = useState({ from: "14:00", to: "13:00" });
  const [slots, setSlots] = useState<Slot[]>([
    { weekday: 1, part: "morning" },
    { weekday: 3, part: "afternoon" },
  ]);
  const [code, setCode] = useState("4821");
  const [agreed, setAgreed] = useState(false);
  const faults = useMemo(() => [{ fieldId: "gallery-time", message: "Het einde ligt voor het begin." }], []);
  const options = [
    {
      value: "coffee" as const,
      label: "Een kop koffie",
      hint: "Thuis of in het buurthuis",
      icon: <Coffee />,
    },
    { value: "chores" as const, label: "Een klus", hint: "Een lamp, een kast, een kraan", icon: <Wrench /> },
    { value: "ride" as const, label: "Vervoer", icon: <Car /> },
  ];
  return (
    <Stack gap="l">
      <Heading level={2}>Formulier</Heading>
      <ErrorSummary faults={faults} />
      <TextField id="gallery-name" name="name" label="Je voornaam" autoComplete="given-name" />
      <TextField
        id="gallery-postcode"
        name="postcode"
        label="Je postcode"
        hint="Bijvoorbeeld 1234 AB"
        width="short"
        error="Een postcode heeft vier cijfers en twee letters."
        defaultValue="12"
      />
      <TextArea
        id="gallery-text"
        name="text"
        label="Wil je nog iets vertellen?"
        optional
        value={text}
        onChange={setText}
        maxLength={60}
      />
      <Select
        id="gallery-weight"
        name="weight"
        label="Hoe vaak"
        options={[
          { value: "1", label: "Een keer" },
          { value: "2", label: "Elke week" },
        ]}
      />
      <RadioGroup
        id="gallery-kind"
        name="kind"
        label="Waar kun je hulp bij gebruiken?"
        hint="Kies wat het beste past."
        options={options}
        value={kind}
        onChange={setKind}
      />
      <CheckboxGroup
        id="gallery-kinds"
        name="kinds"
        label="Wat doe je graag?"
        options={options}
        values={kinds}
        onChange={setKinds}
        columns={2}
      />
      <Checkbox
        id="gallery-agree"
        name="agree"
        label="Ik houd me aan de gedragscode"
        checked={agreed}
        onChange={setAgreed}
      />
      <Switch label="Even pauze" hint="Je krijgt dan geen vragen." checked={on} onChange={setOn} />
      <DateField
        id="gallery-day"
        name="day"
        label="Op welke dag?"
        value={day}
        onChange={setDay}
        suggestions={[
          { value: "2026-06-03", label: "Vandaag" },
          { value: "2026-06-04", label: "Morgen" },
          { value: "2026-06-05", label: "vrijdag 5 juni" },
        ]}
      />
      <TimeRange
        id="gallery-time"
        name="time"
        label="Hoe laat?"
        value={span}
        onChange={setSpan}
        error="Het einde ligt voor het begin. Pas een van de twee aan."
      />
      <AvailabilityGrid
        id="gallery-week"
        label="Wanneer kun je meestal?"
        hint="Tik op een vak. Tik op een dag om de hele dag te kiezen."
        value={slots}
        onChange={setSlots}
      />
      <CodeField
        id="gallery-code"
        name="code"
        label="De code uit de mail"
        hint="Zes cijfers"
        value={code}
        onChange={setCode}
      />
    </Stack>
  );
}
