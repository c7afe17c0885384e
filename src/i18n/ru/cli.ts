/** Russian words of the room `cli`. */
import type { Russian } from '../catalogue.ts';
import type { cli as english } from '../en/cli.ts';

export const cli: Russian<typeof english> = {
  usage: 'linchpin КОМАНДА … [--json]. Команды: {{commands}}.',
};
