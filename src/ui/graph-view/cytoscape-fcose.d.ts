/** The types cytoscape-fcose comes without: an extension to register, and the options we set. */
declare module 'cytoscape-fcose' {
  import type { Ext } from 'cytoscape';
  const fcose: Ext;
  export default fcose;
}
