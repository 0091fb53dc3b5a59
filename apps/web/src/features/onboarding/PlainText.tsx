import { Heading, Stack, Text } from "@omzien/ui";
import { TextList } from "../help/TextList.tsx";
import { type TextBlock, textBlocks } from "./text-blocks.ts";

/** A longer text as a municipality writes it, with its headings and lists. */
export function PlainText({ text }: { text: string }) {
  return (
    <Stack>
      {textBlocks(text).map((block, index) => (
        <Block key={index} block={block} />
      ))}
    </Stack>
  );
}

function Block({ block }: { block: TextBlock }) {
  switch (block.kind) {
    case "heading":
      return (
        <Heading level={2} size="m">
          {block.text}
        </Heading>
      );
    case "paragraph":
      return <Text>{block.text}</Text>;
    case "bullets":
      return <TextList items={block.items} />;
    case "numbers":
      return <TextList items={block.items} numbered />;
    default:
      return block satisfies never;
  }
}
