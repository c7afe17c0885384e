/** Kazakh words of the room `cli`. */
import type { Kazakh } from '../catalogue.ts';
import type { cli as english } from '../en/cli.ts';

export const cli: Kazakh<typeof english> = {
  usage: 'linchpin КОМАНДА … [--json]. Командалар: {{commands}}.',
  building: 'Жаттығу ортасы жиналуда (шамамен он секунд) …',
  serving: 'Linchpin мекенжайы: {{address}} — тоқтату үшін Ctrl+C.',
  openByHand: 'Браузерде {{address}} мекенжайын ашыңыз.',
};
