/** A document as blocks, before it is a page, an HTML file or plain text. All texts are final words; nothing in them is markup. */

export type Block =
  | { readonly kind: 'title'; readonly text: string; readonly under: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly quiet?: boolean }
  /** Label and values, each value a line. */
  | { readonly kind: 'pairs'; readonly rows: readonly (readonly [label: string, values: readonly string[]])[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Numbered; `cites` stands after the text. */
  | { readonly kind: 'facts'; readonly items: readonly { readonly text: string; readonly cites: string }[] }
  | { readonly kind: 'checks'; readonly items: readonly Check[] }
  /** `numeric`: columns set right. */
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly numeric: readonly number[];
      readonly rows: readonly (readonly string[])[];
    };

export interface Check {
  readonly answer: 'yes' | 'no' | 'open';
  readonly said: string;
  readonly question: string;
  readonly law: string;
  readonly note: string;
}

export interface CaseDocument {
  readonly language: string;
  readonly title: string;
  /** On every page. */
  readonly mark: string;
  readonly blocks: readonly Block[];
}
