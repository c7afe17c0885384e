/** The few of many thousand choices that a list shows: what is chosen, then what matches the text. */

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface Matching {
  readonly options: readonly Option[];
  /** Choices that match, shown or not. */
  readonly total: number;
}

/** Chosen ones always, then those whose label has `text`, in their order, `limit` in all at the least needed. O(all). */
export function matchingOptions(
  all: readonly Option[],
  chosen: readonly string[],
  text: string,
  limit: number,
): Matching {
  const wanted = text.trim().toLowerCase();
  const picked = new Set(chosen);
  const options = all.filter((option) => picked.has(option.value));
  let total = 0;
  for (const option of all) {
    if (!option.label.toLowerCase().includes(wanted) && !option.value.toLowerCase().includes(wanted)) continue;
    total++;
    if (options.length < limit && !picked.has(option.value)) options.push(option);
  }
  return { options, total };
}
