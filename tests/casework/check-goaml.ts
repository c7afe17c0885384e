/** Checks a report against the table: well-formed (saxes), known elements in order, what is required, one of each choice, forms of values. */
import { SaxesParser } from 'saxes';
import { forms, nodes, ofMyClient, repeated } from './goaml-table.ts';

export interface XmlNode {
  readonly name: string;
  readonly children: XmlNode[];
  text: string;
}

/** The root; throws on anything that is not well-formed. */
export function parseXml(text: string): XmlNode {
  const parser = new SaxesParser({});
  const top: XmlNode = { name: '', children: [], text: '' };
  const stack = [top];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    const node: XmlNode = { name, children: [], text: '' };
    stack.at(-1)?.children.push(node);
    stack.push(node);
  });
  parser.on('text', (piece) => {
    const open = stack.at(-1);
    if (open !== undefined) open.text += piece;
  });
  parser.on('closetag', () => void stack.pop());
  parser.write(text).close();
  return top.children[0];
}

/** Everything of this name below `node`. */
export function all(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** Text of the one child of this name. */
export function textOf(node: XmlNode, ...path: readonly string[]): string | null {
  let at: XmlNode | undefined = node;
  for (const name of path) at = at?.children.find((child) => child.name === name);
  return at?.text ?? null;
}

/** What is wrong with a report; empty when it follows the table. */
export function faultsOf(report: XmlNode): readonly string[] {
  const faults: string[] = [];
  const check = (node: XmlNode, path: string, mine: boolean) => {
    const rule = Object.hasOwn(nodes, node.name) ? nodes[node.name] : undefined;
    if (rule === undefined) {
      if (node.children.length > 0) faults.push(`${path}: has children`);
      const form = Object.hasOwn(forms, node.name) ? forms[node.name] : undefined;
      if (form === undefined) faults.push(`${path}: no such element`);
      else if (!form.test(node.text)) faults.push(`${path}: ${JSON.stringify(node.text.slice(0, 60))}`);
      return;
    }
    const groups = rule.order.map((item) => (typeof item === 'string' ? [item] : item));
    const places = node.children.map(({ name }) => groups.findIndex((group) => group.includes(name)));
    node.children.forEach(({ name }, i) => {
      if (places[i] < 0) faults.push(`${path}/${name}: does not belong here`);
      else if (i > 0 && (places[i] < places[i - 1] || (places[i] === places[i - 1] && !repeated.has(name))))
        faults.push(`${path}/${name}: out of order or twice`);
    });
    const isAccount = node.name.endsWith('_account');
    for (const name of [...rule.required, ...(isAccount && mine ? ofMyClient : [])])
      if (!node.children.some((child) => child.name === name)) faults.push(`${path}: lacks ${name}`);
    if (node.name === 'transaction')
      for (const end of ['t_from', 't_to'])
        if (node.children.filter(({ name }) => name === end || name === `${end}_my_client`).length !== 1)
          faults.push(`${path}: not one ${end}`);
    node.children.forEach((child, i) =>
      check(child, `${path}/${child.name}[${i}]`, mine || child.name.endsWith('_my_client')),
    );
  };
  if (report.name !== 'report') faults.push(`root is ${report.name}`);
  check(report, 'report', false);
  return faults;
}
