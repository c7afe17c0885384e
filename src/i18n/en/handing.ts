/** English words of the room `handing`: an attempt that the trainer grades. */
export const handing = {
  handIn: 'Hand in',
  title: 'Hand in your work?',
  noKey:
    'The answer key is not on this computer, so no score is shown here. Your work is saved as a file; the trainer grades it.',
  contents: 'In the file',
  notes_one: '{{count}} note',
  notes_other: '{{count}} notes',
  log_one: '{{actions}} action with its time (UTC), from {{from}} on',
  log_other: '{{actions}} actions with their times (UTC), from {{from}} on',
  name: 'Name or pseudonym',
  nameHint: 'The trainer sees it beside your score. It may stay empty.',
  final: 'After handing in, the answer can no longer be changed.',
  now: 'Hand in and save the file',
  done: 'Handed in',
  doneTitle: 'Your work is handed in',
  doneBy: 'Handed in by {{author}}, {{at}}',
  doneUnnamed: 'Handed in without a name, {{at}}',
  next: 'Give the file {{name}} to your trainer: you find it among your downloads. The trainer grades it; there is no score before that.',
  checking: 'Reading it back from this browser…',
  kept: 'Saved in this browser as well, and read back.',
  notKept:
    'This browser did NOT keep it. The file is the only copy: make sure that it is among your downloads before you close this page.',
  saveAgain: 'Save the file again',
  look: 'Look at the desk',
  deskBanner: 'Handed in: look around as you like; the answer can no longer be changed. The trainer grades it.',
} as const;
