import { compileMessageOrThrow } from "@lingui/message-utils/compileMessage";
import type { CompiledMessage } from "../src/compiled-message.ts";
import { hardWords, limits, measure, type Readability, sentencesOf, wordsOf } from "../src/readability.ts";
import type { Texts } from "./read-catalogues.ts";

/** The text as read aloud, with the "other" branch of plurals and a short word for each value. */
export function readAloud(message: CompiledMessage): string {
  return message
    .map((token) => {
      if (typeof token === "string") return token.replaceAll("#", "3");
      const branches = token[2];
      const other =
        branches && typeof branches === "object" && "other" in branches ? branches.other : undefined;
      if (Array.isArray(other)) return readAloud(other);
      return token[1] === "number" ? "3" : "Zuid";
    })
    .join("");
}

/** Measures one namespace as a reader meets it. */
export function readabilityOf(texts: Texts): Readability {
  return measure(Object.values(texts).map((text) => readAloud(compileMessageOrThrow(text))));
}

/** In what a namespace is harder than B1; empty when it is not. */
export function readabilityFaults(namespace: string, texts: Texts): string[] {
  const found = readabilityOf(texts);
  const faults: string[] = [];
  if (found.score < limits.score)
    faults.push(`${namespace}: Flesch-Douma ${found.score.toFixed(0)} < ${limits.score}`);
  if (found.wordsPerSentence > limits.wordsPerSentence) {
    faults.push(
      `${namespace}: ${found.wordsPerSentence.toFixed(1)} words per sentence > ${limits.wordsPerSentence}`,
    );
  }
  if (found.longestSentenceWords > limits.longestSentenceWords) {
    faults.push(
      `${namespace}: a sentence of ${found.longestSentenceWords} words: "${found.longestSentence}"`,
    );
  }
  if (found.longWordShare > limits.longWordShare) {
    faults.push(`${namespace}: ${(found.longWordShare * 100).toFixed(1)} % words of five syllables or more`);
  }
  return [...faults, ...textFaults(namespace, texts)];
}

/** Single texts that are too hard, and the hard words in any. */
function textFaults(namespace: string, texts: Texts): string[] {
  return Object.entries(texts).flatMap(([id, text]) => {
    const words = sentencesOf(readAloud(compileMessageOrThrow(text))).flatMap(wordsOf);
    const { score } = readabilityOf({ [id]: text });
    const isHard = words.length >= limits.wordsOfOneText && score < limits.scoreOfOneText;
    return [
      ...(isHard
        ? [`${namespace}: "${id}" Flesch-Douma ${score.toFixed(0)} < ${limits.scoreOfOneText}`]
        : []),
      ...words
        .filter((word) => hardWords.includes(word.toLowerCase()))
        .map((word) => `${namespace}: "${id}" says ${word}`),
    ];
  });
}
