/** Russian words of the room `cli`. */
import type { Russian } from '../catalogue.ts';
import type { cli as english } from '../en/cli.ts';

export const cli: Russian<typeof english> = {
  usage: 'linchpin КОМАНДА … [--json]. Команды: {{commands}}.',
  building: 'Сборка песочницы (около десяти секунд) …',
  serving: 'Linchpin работает по адресу {{address}} — остановить: Ctrl+C.',
  openByHand: 'Откройте {{address}} в браузере.',
  failed: 'Linchpin не смог завершить работу: {{reason}}',
  notWritten: 'Не удаётся записать в {{folder}}: {{reason}}.',
  apart: 'Папка --out не должна совпадать с папкой --participant или лежать в ней: ключ ответов попадёт к участнику.',
  sampleReading: 'Чтение {{number}} из {{total}} …',
  rowsMade: 'Записано операций: {{rows}} …',
  keysMade:
    'Ключи записаны: {{file}} для обычной работы; {{spare}} — запасной. Распечатайте его, храните отдельно, а файл удалите.',
  compared: 'Сравнено попыток: {{teams}}. Отклонено: {{refused}}.',
  shortSeed:
    'Зерно короче 32 шестнадцатеричных цифр можно подобрать, а с ним и ключ ответов: годится для пробы, но не для занятия.',
};
