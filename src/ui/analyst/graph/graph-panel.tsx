/** The graph with its toolbar, legend and count of what is not drawn. */
export function GraphPanel() {
  return <div />;
}
