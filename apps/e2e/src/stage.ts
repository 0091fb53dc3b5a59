import type { Browser } from "playwright-core";
import { shiftClockOf } from "./browser/shift-clock.ts";
import type { Product } from "./product/start-product.ts";
import type { SharedTime } from "./shared-time.ts";
import type { Place, Site } from "./site.ts";
import { inviteVisitor, type Visitor } from "./visitor.ts";

/** Where and how a story is played. */
export type Setting = {
  site: Site;
  otherSite: Site;
  width: 360 | 1280;
  /** Part of the addresses of newcomers, so that a story can be played twice on one product. */
  run: string;
  /** How a page is looked at besides as it stands: in the dress of the other site, or at the other width as well. */
  alsoLook: "not" | "dressed-up" | "elsewhere";
  time: SharedTime;
};

export type Stage = Setting & {
  product: Product;
  /** Somebody with a browser of their own, not signed in, at the site of the setting unless another is given. */
  visitor: (name: string, place?: Place) => Promise<Visitor>;
  /** A line of what is being proven now. */
  tell: (line: string) => void;
};

export type Story = {
  id: string;
  /** What it proves, in a sentence. */
  title: string;
  /**
   * Absent: at both sites, every page in the dress of both. `at-work`: at both, in their own. `once`: at one of them, a
   * telephone or a desk computer, and every page is looked at on the other as well, in the dress of the other site.
   */
  played?: "at-work" | "once";
  play: (stage: Stage) => Promise<void>;
};

/** What went wrong on the way without ending the story. */
export class PageFaultsError extends Error {
  override name = "PageFaultsError";
  constructor(faults: readonly string[]) {
    super(`${faults.length} faults on pages:\n${faults.map((fault) => `  - ${fault}`).join("\n")}`);
  }
}

/**
 * Plays one story in one setting and closes every browser that was opened for it.
 *
 * @throws PageFaultsError when the story came to its end but a page had a fault.
 */
export async function playStory(
  story: Story,
  setting: Setting,
  given: { product: Product; browser: Browser; tell: (line: string) => void },
): Promise<void> {
  const visitors: Visitor[] = [];
  const visitor = async (name: string, site: Place = setting.site) => {
    const come = { ...given, setting, site, name, storyId: story.id };
    const came = await inviteVisitor(come);
    visitors.push(came);
    return came;
  };
  const time = withClocksOf(visitors, setting.time, given.product);
  try {
    await story.play({ ...setting, time, product: given.product, visitor, tell: given.tell });
    const faults = (await Promise.all(visitors.map((each) => each.faults()))).flat();
    if (faults.length > 0) throw new PageFaultsError(faults);
  } catch (error) {
    await Promise.allSettled(visitors.map((each) => each.keepPicture("last")));
    const faults = (await Promise.all(visitors.map((each) => each.faults()))).flat();
    if (faults.length > 0 && error instanceof Error && !(error instanceof PageFaultsError))
      error.message += `\n${new PageFaultsError(faults).message}`;
    throw error;
  } finally {
    await Promise.allSettled(visitors.map((each) => each.leave()));
  }
}

/** The same time, that browsers which are open already keep as well from their next page on. */
function withClocksOf(
  visitors: readonly Visitor[],
  time: SharedTime,
  { clock }: Pick<Product, "clock">,
): SharedTime {
  return {
    ...time,
    letDaysPass: async (days) => {
      const before = clock.aheadMs();
      await time.letDaysPass(days);
      const passed = clock.aheadMs() - before;
      await Promise.all(visitors.map(({ context }) => context.addInitScript(shiftClockOf, passed)));
    },
  };
}
