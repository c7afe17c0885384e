/** English words of the room `cli`. */
export const cli = {
  usage: 'linchpin COMMAND … [--json]. Commands: {{commands}}.',
} as const;
