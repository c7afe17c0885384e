/** A picture's nodes and edges as cytoscape elements: what varies as data, states as classes. */
import type { ElementDefinition } from 'cytoscape';
import { nodeImage } from './node-image.ts';
import type { Palette } from './palette.ts';
import { nameRank } from './name-box.ts';
import type { DrawnEdge, DrawnNode } from './picture.ts';
import type { Point } from './start-positions.ts';

export function nodeDefinition(node: DrawnNode, palette: Palette, at: Point | undefined): ElementDefinition {
  const classes = [
    ...node.badges.filter((badge) => badge !== 'pinned'),
    ...(node.truth === null ? [] : [`truth-${node.truth}`]),
    ...(node.faded ? ['faded'] : []),
  ];
  const image = nodeImage(node, palette);
  return {
    group: 'nodes',
    data: {
      id: node.key,
      label: node.label,
      shape: node.shape,
      size: node.size,
      leading: node.leading,
      // What the user has put a mark on is named before what is only large.
      rank: nameRank(node),
      fill: node.fill,
      image: image.url,
      imageShare: `${image.share * 100}%`,
    },
    ...(at === undefined ? {} : { position: { ...at } }),
    classes,
  };
}

export function edgeDefinition(edge: DrawnEdge, labelled: boolean): ElementDefinition {
  return {
    group: 'edges',
    data: {
      id: edge.id,
      source: edge.from,
      target: edge.to,
      width: edge.width,
      label: edge.label,
      order: edge.order,
      both: edge.order === '' ? edge.label : `${edge.order} · ${edge.label}`,
    },
    classes: [
      `mark-${edge.mark}`,
      ...(edge.halo === null ? [] : [`halo-${edge.halo}`]),
      ...(edge.faded ? ['faded'] : []),
      ...(labelled ? ['labelled'] : []),
    ],
  };
}
