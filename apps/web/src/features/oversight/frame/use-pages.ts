import { useInfiniteQuery } from "@tanstack/react-query";

interface PageOf<Item> {
  items: Item[];
  nextCursor?: string | undefined;
}

/** A list that comes in pages, as one list of what was fetched so far. */
export function usePages<Item>(
  queryKey: readonly unknown[],
  fetchPage: (cursor: string | undefined) => Promise<PageOf<Item>>,
) {
  return useInfiniteQuery({
    queryKey: ["oversight", ...queryKey],
    queryFn: ({ pageParam }) => fetchPage(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
}

/** The part of a query that names the next page; nothing for the first. */
export function cursorOf(cursor: string | undefined): { cursor?: string } {
  return cursor === undefined ? {} : { cursor };
}
