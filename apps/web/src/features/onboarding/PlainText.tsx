import { Heading, Stack, Text } from "@omzien/ui";
import { TextList } from "../help/TextList.tsx";
import { type TextBlock, textBlocks } from "./text-blocks.ts";

/** A longer text as a municipality writes it, with its headings and lists. @param under the heading that it stands under. */
export function PlainText({ text, under = 1 }: { text: string; under?: 1 | 2 }) {
  return (
    <Stack>
      {textBlocks(text).map((block, index) => (
        <Block key={index} block={block} level={under === 1 ? 2 : 3} />
      ))}
    </Stack>
  );
}

function Block({ block, level }: { block: TextBlock; level: 2 | 3 }) {
  switch (block.kind) {
    case "heading":
      return (
        <Heading level={level} size={level === 2 ? "m" : "s"}>
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
