/** English words of the room `cli`. */
export const cli = {
  usage: 'linchpin COMMAND … [--json]. Commands: {{commands}}.',
  building: 'Building the sandbox (about ten seconds) …',
  serving: 'Linchpin is at {{address}} — stop it with Ctrl+C.',
  openByHand: 'Open {{address}} in a browser.',
  failed: 'Linchpin could not finish: {{reason}}',
  notWritten: 'Cannot write to {{folder}}: {{reason}}.',
  apart:
    'The folder of --out must not be the folder of --participant, nor lie in it: the answer key would travel with the pack.',
  sampleReading: 'Reading {{number}} of {{total}} …',
  rowsMade: '{{rows}} transactions written …',
  keysMade:
    'Keys written: {{file}} for everyday use; {{spare}} is the spare one. Print it, keep it elsewhere, and delete the file.',
  compared: 'Attempts compared: {{teams}}. Refused: {{refused}}.',
  shortSeed:
    'A seed of fewer than 32 hexadecimal digits can be guessed, and the answer key with it: good for trying out, not for a class.',
} as const;
