/** Russian words of the room `cli`. */
import type { Russian } from '../catalogue.ts';
import type { cli as english } from '../en/cli.ts';

export const cli: Russian<typeof english> = {
  usage: 'linchpin КОМАНДА … [--json]. Команды: {{commands}}.',
  building: 'Сборка песочницы (около десяти секунд) …',
  serving: 'Linchpin работает по адресу {{address}} — остановить: Ctrl+C.',
  openByHand: 'Откройте {{address}} в браузере.',
};
