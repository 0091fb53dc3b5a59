import { Heading, Stack, Text } from "@omzien/ui";

/** A longer text as a municipality writes it: blank lines part it, `## ` is a heading, `- ` an item of a list. */
export function PlainText({ text }: { text: string }) {
  return (
    <Stack>
      {text
        .trim()
        .split(/\n\s*\n/)
        .map((block, index) => (
          <Block key={index} lines={block.split("\n").map((line) => line.trim())} />
        ))}
    </Stack>
  );
}

function Block({ lines }: { lines: string[] }) {
  const [first = ""] = lines;
  if (first.startsWith("#")) {
    const rest = lines.slice(1);
    return (
      <>
        <Heading level={2} size="m">
          {first.replace(/^#+\s*/, "")}
        </Heading>
        {rest.length > 0 && <Block lines={rest} />}
      </>
    );
  }
  if (lines.every((line) => /^[-*•]\s/.test(line))) {
    return (
      <ul>
        {lines.map((line) => (
          <li key={line}>{line.replace(/^[-*•]\s+/, "")}</li>
        ))}
      </ul>
    );
  }
  return <Text>{lines.join(" ")}</Text>;
}
