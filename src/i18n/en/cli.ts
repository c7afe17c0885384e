/** English words of the room `cli`. */
export const cli = {
  usage: 'linchpin COMMAND … [--json]. Commands: {{commands}}.',
  building: 'Building the sandbox (about ten seconds) …',
  serving: 'Linchpin is at {{address}} — stop it with Ctrl+C.',
  openByHand: 'Open {{address}} in a browser.',
} as const;
