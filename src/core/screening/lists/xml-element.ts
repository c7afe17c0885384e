/** One element of a record, and how readers ask it for its parts. Names are local names. */

export interface XmlElement {
  readonly name: string;
  /** Text of this element alone, joined and trimmed. */
  readonly text: string;
  readonly children: readonly XmlElement[];
  /** By local name. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** Texts of the children named `name`, empty ones left out. */
export function textsOf(element: XmlElement, name: string): readonly string[] {
  return element.children.filter((child) => child.name === name && child.text !== '').map((child) => child.text);
}

/** Text of the first such child, or ''. */
export function textOf(element: XmlElement, name: string): string {
  return element.children.find((child) => child.name === name && child.text !== '')?.text ?? '';
}

export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** Of an element in an element, such as `akaList/aka`; all of them. */
export function grandchildrenOf(element: XmlElement, group: string, name: string): readonly XmlElement[] {
  return childrenOf(element, group).flatMap((one) => childrenOf(one, name));
}

/** Value of an attribute, trimmed; '' when it is not there. */
export function attributeOf(element: XmlElement, name: string): string {
  return (element.attributes.get(name) ?? '').trim();
}
