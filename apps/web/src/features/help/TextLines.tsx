/** Short lines under one another, as one answer. */
export function TextLines({ lines }: { lines: readonly string[] }) {
  return lines.map((line) => <div key={line}>{line}</div>);
}
