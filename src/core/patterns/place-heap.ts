/** A heap of places: the earliest comes out first. Push and pop O(log n). */
export class PlaceHeap {
  readonly #places: number[] = [];

  push(place: number): void {
    const places = this.#places;
    let at = places.length;
    places.push(place);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (places[parent] <= place) break;
      places[at] = places[parent];
      at = parent;
    }
    places[at] = place;
  }

  /** -1 when it is empty. */
  pop(): number {
    const places = this.#places;
    const [first = -1] = places;
    const last = places.pop();
    if (last === undefined || places.length === 0) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= places.length) break;
      if (child + 1 < places.length && places[child + 1] < places[child]) child++;
      if (places[child] >= last) break;
      places[at] = places[child];
      at = child;
    }
    places[at] = last;
    return first;
  }
}
