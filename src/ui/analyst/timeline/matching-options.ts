/** The few of many thousand choices that a list shows: what is chosen, and what matches the text. */

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface Matching {
  readonly options: readonly Option[];
  /** Choices that match, shown or not. */
  readonly total: number;
}

/** Whether an option answers to what was typed, by its label or its code. */
export function matches(option: Option, text: string): boolean {
  const wanted = text.trim().toLowerCase();
  return option.label.toLowerCase().includes(wanted) || option.value.toLowerCase().includes(wanted);
}

/** In their order: every chosen one, and the first `limit` others that match `text`. O(all). */
export function matchingOptions(
  all: readonly Option[],
  chosen: readonly string[],
  text: string,
  limit: number,
): Matching {
  const picked = new Set(chosen);
  const options: Option[] = [];
  let [total, others] = [0, 0];
  for (const option of all) {
    const fits = matches(option, text);
    const isPicked = picked.has(option.value);
    if (fits) total++;
    if (isPicked || (fits && others < limit)) options.push(option);
    if (fits && !isPicked) others++;
  }
  return { options, total };
}
