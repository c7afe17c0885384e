/** The canvas's style sheet: sizes, colours and words come from the picture as data, states as classes. */
import type { StylesheetJson } from 'cytoscape';
import { dashOf } from './picture.ts';
import { overlayStyles } from './overlay.ts';
import type { Palette } from './palette.ts';

const fonts = 'Segoe UI, Roboto, Noto Sans, Liberation Sans, Arial, sans-serif';

export function styleSheet(p: Palette, big: boolean): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        shape: 'data(shape)' as 'ellipse',
        width: 'data(size)',
        height: 'data(size)',
        'background-color': 'data(fill)',
        'background-image': 'data(image)',
        'background-width': 'data(imageShare)',
        'background-height': 'data(imageShare)',
        'background-clip': 'none',
        'background-image-containment': 'over',
        'bounds-expansion': 16,
        'border-width': 1,
        'border-color': p.line,
        label: 'data(label)',
        color: p.ink,
        'font-family': fonts,
        'font-size': 'data(font)',
        'min-zoomed-font-size': 6,
        'text-valign': 'bottom',
        'text-margin-y': 3,
        'text-wrap': 'wrap',
        'text-max-width': '900px',
        'text-outline-color': p.paper,
        // Names of what leads are large where the view is far away, and must stand out from the lines under them all the same.
        'text-outline-width': 'mapData(font, 1, 48, 0, 8)' as unknown as number,
        'z-index': 10,
      },
    },
    {
      selector: 'node[?leading]',
      style: {
        'z-index': 15,
      },
    },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'line-color': p.plain,
        'target-arrow-color': p.plain,
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.8,
        opacity: 0.7,
        'curve-style': big ? 'straight' : 'bezier',
        'control-point-step-size': 28,
        'font-family': fonts,
        'font-size': 10,
        'min-zoomed-font-size': 7,
        color: p.ink,
        'text-outline-color': p.paper,
        'text-outline-width': 2,
        'text-rotation': 'autorotate',
      },
    },
    ...(
      [
        ['trace', p.trace],
        ['path', p.path],
        ['marked', p.marked],
        ['true', p.truth],
      ] as const
    ).map(([mark, colour]) => ({
      selector: `edge.mark-${mark}`,
      style: {
        'line-color': colour,
        'target-arrow-color': colour,
        'line-style': 'dashed' as const,
        'line-dash-pattern': [...dashOf[mark]],
        'z-index': 20,
        opacity: 1,
      },
    })),
    ...(
      [
        ['marked', p.marked],
        ['true', p.truth],
      ] as const
    ).map(([halo, colour]) => ({
      selector: `edge.halo-${halo}`,
      style: { 'underlay-color': colour, 'underlay-opacity': 0.35, 'underlay-padding': 4 },
    })),
    {
      selector: 'edge[order != ""]',
      style: { label: 'data(order)', color: p.ink, 'font-weight': 700, 'font-size': 12 },
    },
    { selector: 'edge.labelled, edge.hovered, edge.chosen', style: { label: 'data(label)' } },
    { selector: 'edge.labelled[order != ""], edge.hovered[order != ""]', style: { label: 'data(both)' } },
    {
      selector: 'edge.chosen',
      style: {
        'line-color': p.accent,
        'target-arrow-color': p.accent,
        'underlay-color': p.accent,
        'underlay-opacity': 0.3,
        'underlay-padding': 5,
        'z-index': 30,
        opacity: 1,
      },
    },
    { selector: 'node.claimed', style: { 'border-color': p.claimed, 'border-width': 3 } },
    { selector: 'node.frozen', style: { 'border-color': p.frozen, 'border-width': 6, 'border-style': 'double' } },
    {
      selector: 'node.truth-found',
      style: { 'outline-color': p.marked, 'outline-width': 3, 'outline-offset': 4, 'outline-style': 'solid' },
    },
    {
      selector: 'node.truth-missed',
      style: { 'outline-color': p.missed, 'outline-width': 4, 'outline-offset': 4, 'outline-style': 'dashed' },
    },
    {
      selector: 'node.truth-innocent',
      style: { 'outline-color': p.claimed, 'outline-width': 4, 'outline-offset': 4, 'outline-style': 'dotted' },
    },
    // Words of what is not meant would cover the words of what is.
    { selector: 'node.faded', style: { opacity: 0.4, 'text-opacity': 0 } },
    { selector: 'edge.faded', style: { opacity: 0.25 } },
    ...overlayStyles(p),
    {
      selector: 'node:selected',
      style: {
        'underlay-color': p.accent,
        'underlay-opacity': 0.45,
        'underlay-padding': 7,
        'border-color': p.accent,
        'border-width': 3,
        'font-weight': 700,
        'text-opacity': 1,
        'z-index': 40,
      },
    },
    {
      selector: 'node.cursor',
      style: { 'overlay-color': p.accent, 'overlay-opacity': 0.28, 'overlay-padding': 10, 'z-index': 50 },
    },
    { selector: 'core', style: { 'selection-box-color': p.accent, 'selection-box-border-color': p.accent } as object },
  ] as StylesheetJson;
}
