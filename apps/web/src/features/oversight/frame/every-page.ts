interface PageOf<Item> {
  items: Item[];
  nextCursor?: string | undefined;
}

/**
 * Fetches a list to its end, one page after the other.
 * @param onProgress told how many there are so far.
 */
export async function everyPage<Item>(
  fetchPage: (cursor: string | undefined) => Promise<PageOf<Item>>,
  onProgress: (count: number) => void,
): Promise<Item[]> {
  const found: Item[] = [];
  let cursor: string | undefined;
  do {
    const page = await fetchPage(cursor);
    found.push(...page.items);
    onProgress(found.length);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return found;
}
