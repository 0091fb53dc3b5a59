/** A binary heap of whole numbers by their key, smallest first; equal keys come smallest item first. */
export class MinHeap {
  readonly #keys: number[] = [];
  readonly #items: number[] = [];

  get size(): number {
    return this.#items.length;
  }

  clear(): void {
    this.#keys.length = 0;
    this.#items.length = 0;
  }

  push(item: number, key: number): void {
    let at = this.#items.length;
    this.#keys.push(key);
    this.#items.push(item);
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.#isBefore(at, above)) {
        return;
      }
      this.#swap(at, above);
      at = above;
    }
  }

  /** The item with the smallest key, and -1 when there is none. */
  pop(): number {
    const top = this.#items[0] ?? -1;
    const last = this.#items.length - 1;
    if (last < 0) {
      return -1;
    }
    this.#swap(0, last);
    this.#items.pop();
    this.#keys.pop();
    this.#sink();
    return top;
  }

  #sink(): void {
    for (let at = 0; ; ) {
      const left = 2 * at + 1;
      const right = left + 1;
      let least = at;
      if (left < this.size && this.#isBefore(left, least)) {
        least = left;
      }
      if (right < this.size && this.#isBefore(right, least)) {
        least = right;
      }
      if (least === at) {
        return;
      }
      this.#swap(at, least);
      at = least;
    }
  }

  #isBefore(a: number, b: number): boolean {
    const [one, other] = [this.#keys[a] ?? 0, this.#keys[b] ?? 0];
    return one < other || (one === other && (this.#items[a] ?? 0) < (this.#items[b] ?? 0));
  }

  #swap(a: number, b: number): void {
    const [key, item] = [this.#keys[a] ?? 0, this.#items[a] ?? 0];
    this.#keys[a] = this.#keys[b] ?? 0;
    this.#items[a] = this.#items[b] ?? 0;
    this.#keys[b] = key;
    this.#items[b] = item;
  }
}
